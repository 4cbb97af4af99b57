/** What administrators do with the machinery of this service while it runs. */
@NullMarked
package org.ecampus.webinar.operations;

import org.jspecify.annotations.NullMarked;
