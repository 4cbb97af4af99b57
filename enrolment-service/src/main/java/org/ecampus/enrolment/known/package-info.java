/** What other services have said, as far as enrolment reads it, and where it takes effect. */
@NullMarked
package org.ecampus.enrolment.known;

import org.jspecify.annotations.NullMarked;
