/** How messages are shared among threads. */
@NullMarked
package org.ecampus.kit.inbox;

import org.jspecify.annotations.NullMarked;
