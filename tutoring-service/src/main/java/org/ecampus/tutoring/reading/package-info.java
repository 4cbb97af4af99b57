/** What a learner reads: one activity in their language, never with the key of a check. */
@NullMarked
package org.ecampus.tutoring.reading;

import org.jspecify.annotations.NullMarked;
