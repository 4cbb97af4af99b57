/** Breaks the rules of the house on purpose. */
@NullMarked
package org.ecampus.kit.spoiled.three.published;

import org.jspecify.annotations.NullMarked;
