/** What the machine can do at best, to measure the campus against. */
@NullMarked
package org.ecampus.load.floor;

import org.jspecify.annotations.NullMarked;
