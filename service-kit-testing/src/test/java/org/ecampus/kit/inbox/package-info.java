/** Waiting for events, without a server. */
@NullMarked
package org.ecampus.kit.inbox;

import org.jspecify.annotations.NullMarked;
