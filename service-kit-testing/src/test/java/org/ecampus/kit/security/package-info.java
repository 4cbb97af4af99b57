/** Tokens that must not pass. */
@NullMarked
package org.ecampus.kit.security;

import org.jspecify.annotations.NullMarked;
