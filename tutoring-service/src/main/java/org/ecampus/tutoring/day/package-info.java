/** On which days there was learning: kept, told, and told again to who comes late. */
@NullMarked
package org.ecampus.tutoring.day;

import org.jspecify.annotations.NullMarked;
