/** How everything that tells of a learner is removed. */
@NullMarked
package org.ecampus.tutoring.erasure;

import org.jspecify.annotations.NullMarked;
