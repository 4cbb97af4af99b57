/** Operating system processes: started, probed, stopped, and found again after a crash. */
@NullMarked
package org.ecampus.local.process;

import org.jspecify.annotations.NullMarked;
