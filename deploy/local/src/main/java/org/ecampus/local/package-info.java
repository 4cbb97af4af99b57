/** The launcher: one command that starts every real part of the campus on one machine. */
@NullMarked
package org.ecampus.local;

import org.jspecify.annotations.NullMarked;
