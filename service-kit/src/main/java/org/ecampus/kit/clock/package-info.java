/** Business time, which can be set locally, and real time, which cannot. */
@NullMarked
package org.ecampus.kit.clock;

import org.jspecify.annotations.NullMarked;
