/** Activities to read. */
@NullMarked
package org.ecampus.tutoring.page;

import org.jspecify.annotations.NullMarked;
