/** Who issues: the name on the certificates and the addresses strangers find it at. */
@NullMarked
package org.ecampus.certification.issuer;

import org.jspecify.annotations.NullMarked;
