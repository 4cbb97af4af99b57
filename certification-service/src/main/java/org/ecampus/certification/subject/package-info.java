/** What certificates are about. */
@NullMarked
package org.ecampus.certification.subject;

import org.jspecify.annotations.NullMarked;
