/** Limits on how often something may be tried. */
@NullMarked
package org.ecampus.kit.limit;

import org.jspecify.annotations.NullMarked;
