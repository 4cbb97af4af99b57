/** The facts that the catalogue tells the other services. */
@NullMarked
package org.ecampus.catalogue.published;

import org.jspecify.annotations.NullMarked;
