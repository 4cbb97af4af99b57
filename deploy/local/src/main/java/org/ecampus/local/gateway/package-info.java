/** The one port people see: routes by prefix and answers for a part that is down. */
@NullMarked
package org.ecampus.local.gateway;

import org.jspecify.annotations.NullMarked;
