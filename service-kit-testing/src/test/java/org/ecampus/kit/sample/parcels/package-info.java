/** Parcels of institutions: something whose rows are scoped. */
@NullMarked
package org.ecampus.kit.sample.parcels;

import org.jspecify.annotations.NullMarked;
