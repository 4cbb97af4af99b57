/** What other services have said that tutoring needs: course versions and enrolments. */
@NullMarked
package org.ecampus.tutoring.known;

import org.jspecify.annotations.NullMarked;
