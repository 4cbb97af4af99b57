/** What a replica keeps of the database in its own memory. */
@NullMarked
package org.ecampus.kit.replica;

import org.jspecify.annotations.NullMarked;
