/** What completes an activity, in plain Java. */
@NullMarked
package org.ecampus.tutoring.kind.model;

import org.jspecify.annotations.NullMarked;
