package org.ecampus.tutoring.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.tutoring.assessment.AttemptAllowance;
import org.ecampus.tutoring.known.KnownCourses;
import org.ecampus.tutoring.known.model.ActivityContent;
import org.ecampus.tutoring.known.model.KnowledgeCheck;
import org.ecampus.tutoring.language.Languages;
import org.ecampus.tutoring.language.Languages.Chosen;
import org.ecampus.tutoring.learning.Lesson;
import org.ecampus.tutoring.learning.Lessons;
import org.ecampus.tutoring.reading.ContentView.FileView;
import org.ecampus.tutoring.reading.ContentView.MediaView;
import org.ecampus.tutoring.reading.ContentView.PageView;
import org.jspecify.annotations.Nullable;

/** Shows one activity of a learner's course; looking changes nothing. */
@ApplicationScoped
class ContentService {

  private static final String FILES = "/api/catalogue/v1/files/";

  private final Lessons lessons;
  private final KnownCourses courses;
  private final AttemptAllowance allowance;

  ContentService(Lessons lessons, KnownCourses courses, AttemptAllowance allowance) {
    this.lessons = lessons;
    this.courses = courses;
    this.allowance = allowance;
  }

  @Transactional
  public ContentView get(UUID learnerId, UUID enrolmentId, UUID activityId, Languages languages) {
    Lesson lesson = lessons.read(learnerId, enrolmentId, activityId);
    ActivityContent content = courses.content(lesson.course().courseVersionId(), activityId);
    var activity = lesson.activity();
    var done = lesson.soFar();
    return new ContentView(
        enrolmentId,
        lesson.section().sectionId(),
        activityId,
        activity.kind(),
        languages.text(activity.titles()),
        activity.effortMinutes(),
        done.standing(),
        done.openedAt(),
        done.completedAt(),
        page(content.page(), languages),
        media(content.media()),
        file(content.file()),
        check(content.knowledgeCheck(), lesson, languages));
  }

  private static @Nullable PageView page(ActivityContent.@Nullable Page page, Languages languages) {
    if (page == null) {
      return null;
    }
    Chosen<String> html = languages.choose(page.html());
    return new PageView(html.language(), html.text());
  }

  private static @Nullable MediaView media(ActivityContent.@Nullable Media media) {
    return media == null ? null : new MediaView(media.url());
  }

  private static @Nullable FileView file(ActivityContent.@Nullable FileLink file) {
    return file == null
        ? null
        : new FileView(
            file.fileId(), file.name(), file.mediaType(), file.size(), FILES + file.fileId());
  }

  private @Nullable CheckView check(
      @Nullable KnowledgeCheck check, Lesson lesson, Languages languages) {
    if (check == null) {
      return null;
    }
    var attempts = allowance.of(lesson.enrolment().enrolmentId(), lesson.activity().activityId());
    return CheckView.of(check, lesson.soFar(), attempts, languages);
  }
}
