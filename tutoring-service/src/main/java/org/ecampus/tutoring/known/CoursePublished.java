package org.ecampus.tutoring.known;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.tutoring.known.model.ActivityContent;
import org.ecampus.tutoring.known.model.ActivityKind;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.CourseText;
import org.ecampus.tutoring.known.model.KnowledgeCheck;
import org.ecampus.tutoring.known.model.Track;
import org.jspecify.annotations.Nullable;

/** What tutoring reads of a published course version. */
record CoursePublished(
    UUID courseId,
    UUID courseVersionId,
    Track track,
    Map<String, CourseText> texts,
    Instant publishedAt,
    List<Section> sections) {

  CourseOutline outline() {
    return new CourseOutline(texts, sections.stream().map(Section::outline).toList());
  }

  List<StoredContent> contents() {
    return sections.stream()
        .flatMap(section -> section.activities().stream())
        .map(activity -> new StoredContent(activity.activityId(), activity.content()))
        .toList();
  }

  record StoredContent(UUID activityId, ActivityContent content) {}

  record Section(UUID sectionId, Map<String, String> titles, List<Activity> activities) {
    org.ecampus.tutoring.known.model.Section outline() {
      return new org.ecampus.tutoring.known.model.Section(
          sectionId, titles, activities.stream().map(Activity::outline).toList());
    }
  }

  record Activity(
      UUID activityId,
      ActivityKind kind,
      Map<String, String> titles,
      int effortMinutes,
      ActivityContent.@Nullable Page page,
      ActivityContent.@Nullable Media media,
      ActivityContent.@Nullable FileLink file,
      @Nullable KnowledgeCheck knowledgeCheck) {

    Activity {
      boolean holdsItsKind =
          switch (kind) {
            case PAGE -> page != null;
            case MEDIA -> media != null;
            case FILE -> file != null;
            case KNOWLEDGE_CHECK -> knowledgeCheck != null;
          };
      if (!holdsItsKind) {
        throw new IllegalArgumentException("activity " + activityId + " has no content: " + kind);
      }
    }

    org.ecampus.tutoring.known.model.Activity outline() {
      return new org.ecampus.tutoring.known.model.Activity(activityId, kind, titles, effortMinutes);
    }

    ActivityContent content() {
      return new ActivityContent(page, media, file, knowledgeCheck);
    }
  }
}
