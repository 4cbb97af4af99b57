/** What lies under a failure, told in one way to listeners and to clients. */
@NullMarked
package org.ecampus.kit.faults;

import org.jspecify.annotations.NullMarked;
