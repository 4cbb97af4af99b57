/** Where the bytes of files lie. */
@NullMarked
package org.ecampus.catalogue.file.store;

import org.jspecify.annotations.NullMarked;
