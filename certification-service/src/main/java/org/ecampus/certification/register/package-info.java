/** The register of certificates: what was issued, to whom, and what was revoked. */
@NullMarked
package org.ecampus.certification.register;

import org.jspecify.annotations.NullMarked;
