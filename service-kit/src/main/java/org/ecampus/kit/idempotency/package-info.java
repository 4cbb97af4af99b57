/** One effect for a request that is sent more than once. */
@NullMarked
package org.ecampus.kit.idempotency;

import org.jspecify.annotations.NullMarked;
