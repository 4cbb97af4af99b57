/** What processes use of the machine, read from /proc. */
@NullMarked
package org.ecampus.load.cpu;

import org.jspecify.annotations.NullMarked;
