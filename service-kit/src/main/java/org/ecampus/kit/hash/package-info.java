/** Digests of bytes. */
@NullMarked
package org.ecampus.kit.hash;

import org.jspecify.annotations.NullMarked;
