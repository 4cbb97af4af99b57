/** Activities to download from the catalogue. */
@NullMarked
package org.ecampus.tutoring.file;

import org.jspecify.annotations.NullMarked;
