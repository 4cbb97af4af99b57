/** The certificate as a printable page. */
@NullMarked
package org.ecampus.certification.paper;

import org.jspecify.annotations.NullMarked;
