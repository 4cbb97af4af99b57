/** What this service tells the others, in the words of the contracts. */
@NullMarked
package org.ecampus.webinar.published;

import org.jspecify.annotations.NullMarked;
