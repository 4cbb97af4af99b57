/** Who did what to whom: an append-only, hash-chained log in each service. */
@NullMarked
package org.ecampus.kit.audit;

import org.jspecify.annotations.NullMarked;
