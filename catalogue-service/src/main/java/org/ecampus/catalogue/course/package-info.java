/** Courses and their versions on the way from draft to archive. */
@NullMarked
package org.ecampus.catalogue.course;

import org.jspecify.annotations.NullMarked;
