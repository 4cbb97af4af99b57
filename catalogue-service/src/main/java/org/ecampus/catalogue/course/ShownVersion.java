package org.ecampus.catalogue.course;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.course.model.StageName;

/** A version that learners get or once got, without its content. */
public record ShownVersion(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    int number,
    StageName state,
    Instant publishedAt) {

  ShownCourse with(Content content) {
    return new ShownCourse(
        new PublishedCourse(courseId, courseVersionId, institutionId, number, publishedAt, content),
        state);
  }
}
