/** How the learners of an offering get on, for those who may see their rows. */
@NullMarked
package org.ecampus.tutoring.progress;

import org.jspecify.annotations.NullMarked;
