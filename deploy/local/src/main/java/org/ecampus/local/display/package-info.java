/** What is starting, how long it takes and where to find it, for people at a terminal. */
@NullMarked
package org.ecampus.local.display;

import org.jspecify.annotations.NullMarked;
