/** The audit log, without a server. */
@NullMarked
package org.ecampus.kit.audit;

import org.jspecify.annotations.NullMarked;
