/** What this replica finds courses in: an index of the listing that follows the database. */
@NullMarked
package org.ecampus.catalogue.index;

import org.jspecify.annotations.NullMarked;
