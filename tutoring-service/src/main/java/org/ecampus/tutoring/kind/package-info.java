/** What a kind of activity is; each kind lives in a package of its own and is found as a bean. */
@NullMarked
package org.ecampus.tutoring.kind;

import org.jspecify.annotations.NullMarked;
