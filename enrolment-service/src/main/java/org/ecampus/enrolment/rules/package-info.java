/** Who may enrol in an offering and how many: as its opener says until an administrator decides. */
@NullMarked
package org.ecampus.enrolment.rules;

import org.jspecify.annotations.NullMarked;
