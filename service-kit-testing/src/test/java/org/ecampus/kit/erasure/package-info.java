@NullMarked
package org.ecampus.kit.erasure;

import org.jspecify.annotations.NullMarked;
