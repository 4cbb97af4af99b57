/** What the campus holds before it is measured. */
@NullMarked
package org.ecampus.load.seed;

import org.jspecify.annotations.NullMarked;
