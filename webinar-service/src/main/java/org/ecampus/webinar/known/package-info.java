/** What this service knows of facts that others publish. */
@NullMarked
package org.ecampus.webinar.known;

import org.jspecify.annotations.NullMarked;
