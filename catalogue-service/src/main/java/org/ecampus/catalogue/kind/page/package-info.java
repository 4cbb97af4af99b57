/** The kind PAGE: rich text to read. */
@NullMarked
package org.ecampus.catalogue.kind.page;

import org.jspecify.annotations.NullMarked;
