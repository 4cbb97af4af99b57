/** Erasing a learner everywhere, and the answer that says who has done so. */
@NullMarked
package org.ecampus.enrolment.erasure;

import org.jspecify.annotations.NullMarked;
