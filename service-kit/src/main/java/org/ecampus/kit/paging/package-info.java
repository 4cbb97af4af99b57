/** Lists in pages that stay stable while rows come and go. */
@NullMarked
package org.ecampus.kit.paging;

import org.jspecify.annotations.NullMarked;
