/** How requests come in and answers go out, tried on the sample service. */
@NullMarked
package org.ecampus.kit.http;

import org.jspecify.annotations.NullMarked;
