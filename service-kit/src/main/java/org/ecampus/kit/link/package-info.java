/** Links that are good for one thing and for a short time. */
@NullMarked
package org.ecampus.kit.link;

import org.jspecify.annotations.NullMarked;
