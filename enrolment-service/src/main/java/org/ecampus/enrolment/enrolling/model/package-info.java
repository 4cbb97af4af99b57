/** The seat rule: who is let in, who waits, who is refused and why. Plain Java. */
@NullMarked
package org.ecampus.enrolment.enrolling.model;

import org.jspecify.annotations.NullMarked;
