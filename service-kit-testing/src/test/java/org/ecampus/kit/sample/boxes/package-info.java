/** Boxes with names: something to create, list, read and change over HTTP. */
@NullMarked
package org.ecampus.kit.sample.boxes;

import org.jspecify.annotations.NullMarked;
