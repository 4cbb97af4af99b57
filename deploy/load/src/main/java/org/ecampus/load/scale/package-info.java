/**
 * Campuses too large to be filled through the API: rows are loaded below it, as services keep them.
 */
@NullMarked
package org.ecampus.load.scale;

import org.jspecify.annotations.NullMarked;
