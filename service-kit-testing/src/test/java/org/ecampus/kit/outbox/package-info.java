@NullMarked
package org.ecampus.kit.outbox;

import org.jspecify.annotations.NullMarked;
