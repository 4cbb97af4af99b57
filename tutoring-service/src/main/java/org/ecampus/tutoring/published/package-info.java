/** What tutoring tells the other services. */
@NullMarked
package org.ecampus.tutoring.published;

import org.jspecify.annotations.NullMarked;
