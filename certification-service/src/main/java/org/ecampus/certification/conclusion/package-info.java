/** What was decided about every completion, and why. */
@NullMarked
package org.ecampus.certification.conclusion;

import org.jspecify.annotations.NullMarked;
