@NullMarked
package org.ecampus.kit.storage;

import org.jspecify.annotations.NullMarked;
