/** The facts this service tells the others. */
@NullMarked
package org.ecampus.certification.published;

import org.jspecify.annotations.NullMarked;
