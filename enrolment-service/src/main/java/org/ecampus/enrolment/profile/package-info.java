/** Who a learner is, as statistics and certificates need it. */
@NullMarked
package org.ecampus.enrolment.profile;

import org.jspecify.annotations.NullMarked;
