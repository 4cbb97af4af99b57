/** Limits on how often something may be tried, and on how much is done at once. */
@NullMarked
package org.ecampus.kit.limit;

import org.jspecify.annotations.NullMarked;
