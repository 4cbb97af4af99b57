/** What a course version is made of, in plain Java. */
@NullMarked
package org.ecampus.tutoring.known.model;

import org.jspecify.annotations.NullMarked;
