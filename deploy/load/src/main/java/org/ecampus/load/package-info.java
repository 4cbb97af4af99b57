/** How fast a campus is: what it is asked, by whom, and what that costs. */
@NullMarked
package org.ecampus.load;

import org.jspecify.annotations.NullMarked;
