package org.ecampus.catalogue.course;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.catalogue.course.model.StageName;

/** A version that learners get or once got, with its content as it is stored. */
record ShownDocument(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    int number,
    StageName state,
    Instant publishedAt,
    String content) {

  ShownVersion version() {
    return new ShownVersion(courseId, courseVersionId, institutionId, number, state, publishedAt);
  }
}
