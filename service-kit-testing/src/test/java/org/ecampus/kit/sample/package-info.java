/** A tiny service on which the kit is tested. */
@NullMarked
package org.ecampus.kit.sample;

import org.jspecify.annotations.NullMarked;
