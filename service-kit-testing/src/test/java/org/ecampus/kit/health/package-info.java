@NullMarked
package org.ecampus.kit.health;

import org.jspecify.annotations.NullMarked;
