/**
 * A kind of activity that exists in tests only: adding it touched this package and nothing else.
 */
@NullMarked
package org.ecampus.catalogue.kind.poll;

import org.jspecify.annotations.NullMarked;
