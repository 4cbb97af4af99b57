/** The kind FILE: an uploaded file to read or download. */
@NullMarked
package org.ecampus.catalogue.kind.file;

import org.jspecify.annotations.NullMarked;
