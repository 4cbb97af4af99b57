package org.ecampus.catalogue.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.Price;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.content.model.Track;

/** A course version was published: all of it, so that no consumer has to ask back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CoursePublished(
    UUID courseId,
    UUID courseVersionId,
    int version,
    Track track,
    Level level,
    List<String> topics,
    Map<String, CourseText> texts,
    Price price,
    int effortMinutes,
    Instant publishedAt,
    List<SectionFact> sections) {

  static CoursePublished of(PublishedCourse course) {
    var content = course.content();
    return new CoursePublished(
        course.courseId(),
        course.courseVersionId(),
        course.version(),
        content.track(),
        content.level(),
        content.topics(),
        content.texts(),
        content.price(),
        content.effortMinutes(),
        course.publishedAt(),
        content.sections().stream().map(SectionFact::of).toList());
  }
}
