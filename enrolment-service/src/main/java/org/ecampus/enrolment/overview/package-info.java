/** What learners and administrators see of enrolments; reads, and never changes, them. */
@NullMarked
package org.ecampus.enrolment.overview;

import org.jspecify.annotations.NullMarked;
