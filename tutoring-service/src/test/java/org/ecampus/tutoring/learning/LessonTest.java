package org.ecampus.tutoring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.Outlines.file;
import static org.ecampus.tutoring.Outlines.outline;
import static org.ecampus.tutoring.Outlines.page;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.ecampus.tutoring.Outlines;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.Price;
import org.ecampus.tutoring.known.PriceKind;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.Track;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;
import org.junit.jupiter.api.Test;

class LessonTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);
  private static final ActivityProgress DONE = ActivityProgress.NONE.completed(NOW);

  private final Activity page = page(20);
  private final Activity file = file(30);

  @Test
  void firstStepBeginsTheCourseAndLaterOnesDoNot() {
    // Given
    Lesson fresh = lesson(Track.SELF_PACED);

    // When
    Lesson begun = fresh.after(ActivityProgress.NONE.opened(NOW), NOW);
    Lesson further = begun.after(begun.soFar().opened(LATER), LATER);

    // Then
    assertThat(begun.startedAt()).isEqualTo(NOW);
    assertThat(further.startedAt()).isEqualTo(NOW);
    assertThat(begun.differsFrom(fresh)).isTrue();
  }

  @Test
  void lastActivityCompletesASelfPacedCourseOnce() {
    // Given
    Lesson last = other(lesson(Track.SELF_PACED).after(DONE, NOW));

    // When
    Lesson completed = last.after(DONE, LATER);
    Lesson again = completed.after(completed.soFar().opened(LATER), LATER.plusSeconds(1));

    // Then
    assertThat(completed.completesAfter(last)).isTrue();
    assertThat(completed.completedAt()).isEqualTo(LATER);
    assertThat(again.completesAfter(completed)).isFalse();
    assertThat(again.completedAt()).isEqualTo(LATER);
  }

  @Test
  void courseThatIsTaughtInAGroupIsNotCompletedByItsActivities() {
    // Given
    Lesson last = other(lesson(Track.TUTORED).after(DONE, NOW));

    // When
    Lesson done = last.after(DONE, LATER);

    // Then
    assertThat(done.completesAfter(last)).isFalse();
    assertThat(done.completedAt()).isNull();
  }

  @Test
  void stepThatChangesNothingIsNoDifference() {
    // Given
    Lesson done = lesson(Track.SELF_PACED).after(DONE, NOW);

    // When
    Lesson again = done.after(done.soFar().completed(LATER), LATER);

    // Then
    assertThat(again.differsFrom(done)).isFalse();
  }

  private Lesson other(Lesson lesson) {
    return new Lesson(lesson.whole(), file);
  }

  private Lesson lesson(Track track) {
    CourseVersion course =
        new CourseVersion(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            track,
            new Price(PriceKind.FREE, null, null, null),
            outline(page, file));
    UUID any = UUID.randomUUID();
    Enrolled enrolment = new Enrolled(any, any, any, any, any, course.courseVersionId(), NOW);
    var progress = new CourseProgress(Outlines.RULES, track, course.outline(), Map.of());
    return new Lesson(LearnerCourse.of(enrolment, course, progress, Learning.NONE), page);
  }
}
