/** Whether this process can do its work: with its own database, and with nothing else. */
@NullMarked
package org.ecampus.kit.health;

import org.jspecify.annotations.NullMarked;
