/** Registers people where they sign in. */
@NullMarked
package org.ecampus.enrolment.people;

import org.jspecify.annotations.NullMarked;
