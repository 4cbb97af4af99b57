package org.ecampus.catalogue.listing;

import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.content.model.Track;

/** What is filtered, counted and shown of a course in every language. */
public record ListedCourse(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    int version,
    Track track,
    Level level,
    List<String> topics,
    List<String> languages,
    int effortMinutes,
    PriceBody price) {

  static ListedCourse of(PublishedCourse course) {
    Content content = course.content();
    return new ListedCourse(
        course.courseId(),
        course.courseVersionId(),
        course.institutionId(),
        course.version(),
        content.track(),
        content.level(),
        content.topics(),
        List.copyOf(content.texts().keySet()),
        content.effortMinutes(),
        PriceBody.of(content.price()));
  }
}
