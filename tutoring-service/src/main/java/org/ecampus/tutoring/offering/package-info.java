/** Runs of courses beyond the standing one that every self-paced course has. */
@NullMarked
package org.ecampus.tutoring.offering;

import org.jspecify.annotations.NullMarked;
