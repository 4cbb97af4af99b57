/** Names as a certificate can show them. */
@NullMarked
package org.ecampus.enrolment.learners.model;

import org.jspecify.annotations.NullMarked;
