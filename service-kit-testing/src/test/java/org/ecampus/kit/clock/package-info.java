/** Business time, tried on the sample service. */
@NullMarked
package org.ecampus.kit.clock;

import org.jspecify.annotations.NullMarked;
