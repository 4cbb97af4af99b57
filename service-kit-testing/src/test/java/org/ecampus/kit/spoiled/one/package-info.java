/** Breaks the rules of the house on purpose. */
@NullMarked
package org.ecampus.kit.spoiled.one;

import org.jspecify.annotations.NullMarked;
