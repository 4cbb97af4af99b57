/** The page that tells anyone whether a certificate is genuine. */
@NullMarked
package org.ecampus.certification.verification;

import org.jspecify.annotations.NullMarked;
