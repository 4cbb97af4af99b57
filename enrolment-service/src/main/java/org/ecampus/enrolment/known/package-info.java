/** What other services have said, as far as enrolment needs it. */
@NullMarked
package org.ecampus.enrolment.known;

import org.jspecify.annotations.NullMarked;
