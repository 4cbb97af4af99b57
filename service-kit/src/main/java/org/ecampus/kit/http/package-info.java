/** How requests come in and answers go out: bounds, problems, entity tags. */
@NullMarked
package org.ecampus.kit.http;

import org.jspecify.annotations.NullMarked;
