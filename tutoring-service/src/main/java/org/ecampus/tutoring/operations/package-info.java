/** What administrators do with the machinery of this service while it runs. */
@NullMarked
package org.ecampus.tutoring.operations;

import org.jspecify.annotations.NullMarked;
