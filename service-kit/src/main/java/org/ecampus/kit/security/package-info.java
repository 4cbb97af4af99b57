/** Who is asking, and what the caller may do. */
@NullMarked
package org.ecampus.kit.security;

import org.jspecify.annotations.NullMarked;
