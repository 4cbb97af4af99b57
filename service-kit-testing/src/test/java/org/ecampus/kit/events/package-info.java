/** Tests of how facts go out and come in. */
@NullMarked
package org.ecampus.kit.events;

import org.jspecify.annotations.NullMarked;
