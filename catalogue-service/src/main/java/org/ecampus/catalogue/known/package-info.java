/** What this service knows of facts that others publish. */
@NullMarked
package org.ecampus.catalogue.known;

import org.jspecify.annotations.NullMarked;
