/** How values are kept in PostgreSQL beyond what the mapping of entities says. */
@NullMarked
package org.ecampus.kit.storage;

import org.jspecify.annotations.NullMarked;
