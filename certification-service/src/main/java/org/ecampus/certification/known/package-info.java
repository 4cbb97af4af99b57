/** What other services told us, and what we do when they do. */
@NullMarked
package org.ecampus.certification.known;

import org.jspecify.annotations.NullMarked;
