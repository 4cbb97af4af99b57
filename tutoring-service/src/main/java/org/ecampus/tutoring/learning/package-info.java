/** The self-paced way through a course: what is open, what is done, where to go on. */
@NullMarked
package org.ecampus.tutoring.learning;

import org.jspecify.annotations.NullMarked;
