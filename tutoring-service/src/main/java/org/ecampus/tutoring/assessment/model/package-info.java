/** How answers are judged, in plain Java. */
@NullMarked
package org.ecampus.tutoring.assessment.model;

import org.jspecify.annotations.NullMarked;
