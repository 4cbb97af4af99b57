/** What an administrator says about one course: how many seats, which key, whether to approve. */
@NullMarked
package org.ecampus.enrolment.rules;

import org.jspecify.annotations.NullMarked;
