/** Files that authors upload for their courses. */
@NullMarked
package org.ecampus.catalogue.file;

import org.jspecify.annotations.NullMarked;
