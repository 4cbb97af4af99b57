/** The certificate as a credential that machines verify, and the keys that sign it. */
@NullMarked
package org.ecampus.certification.credential;

import org.jspecify.annotations.NullMarked;
