/** The centre and its partners. */
@NullMarked
package org.ecampus.enrolment.institutions;

import org.jspecify.annotations.NullMarked;
