package org.ecampus.catalogue.course;

import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.course.model.StageName;

/** A version that learners get or once got, and which of the two. */
public record ShownCourse(PublishedCourse course, StageName state) {}
