/** How a service hears what happened elsewhere: every fact once, in order per key. */
@NullMarked
package org.ecampus.kit.inbox;

import org.jspecify.annotations.NullMarked;
