/** Attempts at knowledge checks, judged here and never by the learner's device. */
@NullMarked
package org.ecampus.tutoring.assessment;

import org.jspecify.annotations.NullMarked;
