/** How a person's data leave the tables that the kit keeps for a service. */
@NullMarked
package org.ecampus.kit.erasure;

import org.jspecify.annotations.NullMarked;
