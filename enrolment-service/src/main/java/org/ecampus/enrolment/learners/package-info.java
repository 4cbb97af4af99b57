/** Who learners are, with an account or without, and who vouches for their names. */
@NullMarked
package org.ecampus.enrolment.learners;

import org.jspecify.annotations.NullMarked;
