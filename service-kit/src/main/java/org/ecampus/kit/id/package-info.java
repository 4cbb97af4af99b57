/** Identifiers of things that are stored or sent. */
@NullMarked
package org.ecampus.kit.id;

import org.jspecify.annotations.NullMarked;
