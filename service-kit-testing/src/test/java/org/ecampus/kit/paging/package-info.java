/** Pages and cursors, tried alone and on the sample service. */
@NullMarked
package org.ecampus.kit.paging;

import org.jspecify.annotations.NullMarked;
