/** The facts this service tells the others, in the words of the contract. */
@NullMarked
package org.ecampus.enrolment.published;

import org.jspecify.annotations.NullMarked;
