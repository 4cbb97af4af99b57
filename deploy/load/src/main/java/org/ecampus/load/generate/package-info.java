/** The load generator, which is a process of its own. */
@NullMarked
package org.ecampus.load.generate;

import org.jspecify.annotations.NullMarked;
