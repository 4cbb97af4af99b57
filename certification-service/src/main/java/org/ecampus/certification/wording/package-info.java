/** The words of certificates and of the verification page, per language. */
@NullMarked
package org.ecampus.certification.wording;

import org.jspecify.annotations.NullMarked;
