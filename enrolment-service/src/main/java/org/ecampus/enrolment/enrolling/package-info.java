/** How a learner gets a seat in an offering, waits for one, and leaves it. */
@NullMarked
package org.ecampus.enrolment.enrolling;

import org.jspecify.annotations.NullMarked;
