/** How a learner gets a seat in a course, waits for one, and leaves it. */
@NullMarked
package org.ecampus.enrolment.enrolling;

import org.jspecify.annotations.NullMarked;
