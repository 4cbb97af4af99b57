package org.ecampus.tutoring.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.text.Languages;
import org.ecampus.tutoring.kind.ActivityKind;
import org.ecampus.tutoring.kind.Kinds;
import org.ecampus.tutoring.kind.Visit;
import org.ecampus.tutoring.known.KnownContents;
import org.ecampus.tutoring.learning.Lesson;
import org.ecampus.tutoring.learning.Lessons;
import org.jspecify.annotations.Nullable;

/** Shows one activity of a learner's course; looking changes nothing. */
@ApplicationScoped
class ContentService {

  private final Lessons lessons;
  private final KnownContents contents;
  private final Kinds kinds;

  ContentService(Lessons lessons, KnownContents contents, Kinds kinds) {
    this.lessons = lessons;
    this.contents = contents;
    this.kinds = kinds;
  }

  @Transactional
  public ContentView get(Scope scope, UUID enrolmentId, UUID activityId, Languages languages) {
    Lesson lesson = lessons.read(scope, enrolmentId, activityId);
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
        content(lesson, languages));
  }

  private @Nullable Object content(Lesson lesson, Languages languages) {
    Visit visit = visit(lesson, languages);
    return kinds.named(lesson.activity().kind()).map(kind -> shown(kind, visit)).orElse(null);
  }

  private <C> Object shown(ActivityKind<C> kind, Visit visit) {
    C content = contents.of(visit.courseVersionId(), visit.activityId(), kind.contentType());
    return kind.show(content, visit);
  }

  private static Visit visit(Lesson lesson, Languages languages) {
    return new Visit(
        lesson.enrolment().learnerId(),
        lesson.course().courseVersionId(),
        lesson.activity().activityId(),
        lesson.completed(),
        lesson.soFar().scorePercent(),
        languages);
  }
}
