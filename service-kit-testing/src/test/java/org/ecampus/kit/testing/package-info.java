/** The rules themselves, tried on code that breaks them. */
@NullMarked
package org.ecampus.kit.testing;

import org.jspecify.annotations.NullMarked;
