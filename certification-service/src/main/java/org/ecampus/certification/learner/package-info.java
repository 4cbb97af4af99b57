/** Which learners there are for somebody who asks. */
@NullMarked
package org.ecampus.certification.learner;

import org.jspecify.annotations.NullMarked;
