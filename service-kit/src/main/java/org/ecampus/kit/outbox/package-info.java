/** How a service tells the others what happened: facts written with the change that caused them. */
@NullMarked
package org.ecampus.kit.outbox;

import org.jspecify.annotations.NullMarked;
