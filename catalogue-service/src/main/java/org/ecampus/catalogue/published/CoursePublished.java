package org.ecampus.catalogue.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.model.CourseText;
import org.ecampus.catalogue.content.model.Level;
import org.ecampus.catalogue.content.model.Price;
import org.ecampus.catalogue.content.model.PublishedCourse;
import org.ecampus.catalogue.content.model.Track;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** A course version was published: all of it, so that no consumer has to ask back. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CoursePublished(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    int version,
    Track track,
    Level level,
    List<String> topics,
    Map<String, CourseText> texts,
    Price price,
    int effortMinutes,
    Instant publishedAt,
    List<PublishedSection> sections) {

  public static final String TYPE = "org.ecampus.catalogue.course.published.v1";

  /** The fact that this version was opened to learners. */
  public static CoursePublished of(PublishedCourse course, ActivityKinds kinds) {
    var content = course.content();
    return new CoursePublished(
        course.courseId(),
        course.courseVersionId(),
        course.institutionId(),
        course.version(),
        content.track(),
        content.level(),
        content.topics(),
        content.texts(),
        content.price(),
        content.effortMinutes(),
        course.publishedAt(),
        content.sections().stream().map(section -> PublishedSection.of(section, kinds)).toList());
  }

  /** The fact as an event of the institution that owns the course. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, courseId.toString(), this).of(institutionId);
  }
}
