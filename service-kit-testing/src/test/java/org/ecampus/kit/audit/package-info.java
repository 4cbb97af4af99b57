/** The audit log, tried on the sample service. */
@NullMarked
package org.ecampus.kit.audit;

import org.jspecify.annotations.NullMarked;
