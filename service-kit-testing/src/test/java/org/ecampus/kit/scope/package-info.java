/** Rows of institutions, tried on the sample service with its mutants. */
@NullMarked
package org.ecampus.kit.scope;

import org.jspecify.annotations.NullMarked;
