/** Texts in several languages. */
@NullMarked
package org.ecampus.kit.text;

import org.jspecify.annotations.NullMarked;
