/** Finding published courses by words and by facets. */
@NullMarked
package org.ecampus.catalogue.search;

import org.jspecify.annotations.NullMarked;
