/** What a service needs before it may start: its clock, and no demo secret outside a laptop. */
@NullMarked
package org.ecampus.kit.config;

import org.jspecify.annotations.NullMarked;
