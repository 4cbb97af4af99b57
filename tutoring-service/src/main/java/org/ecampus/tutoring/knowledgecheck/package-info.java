/** Knowledge checks: attempts at them, judged here and never by the learner's device. */
@NullMarked
package org.ecampus.tutoring.knowledgecheck;

import org.jspecify.annotations.NullMarked;
