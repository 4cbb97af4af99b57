/** The stages of a course version and who may follow whom. */
@NullMarked
package org.ecampus.catalogue.course.model;

import org.jspecify.annotations.NullMarked;
