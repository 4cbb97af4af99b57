package org.ecampus.catalogue.search;

import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.content.PriceBody;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.content.model.PublishedCourse;

/** What is filtered and counted of a course. */
record ListedCourse(
    UUID courseId,
    UUID courseVersionId,
    int version,
    String track,
    String level,
    List<String> topics,
    List<String> languages,
    int effortMinutes,
    String hoursBand,
    PriceBody price) {

  static ListedCourse of(PublishedCourse course) {
    Content content = course.content();
    return new ListedCourse(
        course.courseId(),
        course.courseVersionId(),
        course.version(),
        content.track().name(),
        content.level().name(),
        content.topics(),
        List.copyOf(content.texts().keySet()),
        content.effortMinutes(),
        HoursBand.of(content.effortMinutes()).name(),
        PriceBody.of(content.price()));
  }
}
