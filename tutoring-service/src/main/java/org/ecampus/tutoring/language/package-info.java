/** Which language of a text a reader gets. */
@NullMarked
package org.ecampus.tutoring.language;

import org.jspecify.annotations.NullMarked;
