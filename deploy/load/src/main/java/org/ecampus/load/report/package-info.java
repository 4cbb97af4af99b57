/** The figures for people and for programs. */
@NullMarked
package org.ecampus.load.report;

import org.jspecify.annotations.NullMarked;
