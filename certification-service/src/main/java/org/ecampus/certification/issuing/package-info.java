/** From a completed course to exactly one certificate. */
@NullMarked
package org.ecampus.certification.issuing;

import org.jspecify.annotations.NullMarked;
