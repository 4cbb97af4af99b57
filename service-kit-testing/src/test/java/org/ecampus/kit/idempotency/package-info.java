/** One effect per key, tried on the sample service with its mutant. */
@NullMarked
package org.ecampus.kit.idempotency;

import org.jspecify.annotations.NullMarked;
