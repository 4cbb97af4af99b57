/** Reading rows with plain SQL, as far as the caller may see them. */
@NullMarked
package org.ecampus.enrolment.rows;

import org.jspecify.annotations.NullMarked;
