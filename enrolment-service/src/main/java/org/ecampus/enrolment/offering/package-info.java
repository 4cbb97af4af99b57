/** Runs of courses and programmes that people enrol in. */
@NullMarked
package org.ecampus.enrolment.offering;

import org.jspecify.annotations.NullMarked;
