package org.ecampus.tutoring.known;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.CourseText;
import org.ecampus.tutoring.known.model.Track;

/** What tutoring reads of a published course version. */
record CoursePublished(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    Track track,
    Price price,
    Map<String, CourseText> texts,
    Instant publishedAt,
    List<Section> sections) {

  CourseOutline outline() {
    return new CourseOutline(texts, sections.stream().map(Section::outline).toList());
  }

  List<Activity> activities() {
    return sections.stream().flatMap(section -> section.activities().stream()).toList();
  }

  record Section(UUID sectionId, Map<String, String> titles, List<Activity> activities) {
    org.ecampus.tutoring.known.model.Section outline() {
      return new org.ecampus.tutoring.known.model.Section(
          sectionId, titles, activities.stream().map(Activity::outline).toList());
    }
  }

  record Activity(
      UUID activityId,
      String kind,
      Map<String, String> titles,
      int effortMinutes,
      ObjectNode content) {

    org.ecampus.tutoring.known.model.Activity outline() {
      return new org.ecampus.tutoring.known.model.Activity(activityId, kind, titles, effortMinutes);
    }
  }
}
