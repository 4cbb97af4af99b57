/** What lets people see inside: the trace that follows a flow through every service. */
@NullMarked
package org.ecampus.kit.telemetry;

import org.jspecify.annotations.NullMarked;
