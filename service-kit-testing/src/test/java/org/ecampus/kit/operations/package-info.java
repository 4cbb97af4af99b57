@NullMarked
package org.ecampus.kit.operations;

import org.jspecify.annotations.NullMarked;
