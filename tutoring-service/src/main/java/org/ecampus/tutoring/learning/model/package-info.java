/** The rules of progress and completion, in plain Java. */
@NullMarked
package org.ecampus.tutoring.learning.model;

import org.jspecify.annotations.NullMarked;
