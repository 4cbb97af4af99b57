/** Limits what a caller who acts for an institution reaches in the database. */
@NullMarked
package org.ecampus.kit.scope;

import org.jspecify.annotations.NullMarked;
