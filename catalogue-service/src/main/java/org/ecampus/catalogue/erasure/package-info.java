/** Removes what this service holds about a person, and says so. */
@NullMarked
package org.ecampus.catalogue.erasure;

import org.jspecify.annotations.NullMarked;
