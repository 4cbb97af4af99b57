/** Removes what this service holds about a learner, and says so. */
@NullMarked
package org.ecampus.certification.erasure;

import org.jspecify.annotations.NullMarked;
