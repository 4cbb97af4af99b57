/** The sending end of the outbox, without a server. */
@NullMarked
package org.ecampus.kit.outbox;

import org.jspecify.annotations.NullMarked;
