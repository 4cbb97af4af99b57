/** Who learns what: learners, their seats in courses, and the lines for them. */
@NullMarked
package org.ecampus.enrolment;

import org.jspecify.annotations.NullMarked;
