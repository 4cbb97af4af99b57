/** The rows that say what visitors can find; whoever searches them is told of every change. */
@NullMarked
package org.ecampus.catalogue.listing;

import org.jspecify.annotations.NullMarked;
