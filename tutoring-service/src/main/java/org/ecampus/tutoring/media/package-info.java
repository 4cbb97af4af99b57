/** Activities to watch or listen to, outside the campus. */
@NullMarked
package org.ecampus.tutoring.media;

import org.jspecify.annotations.NullMarked;
