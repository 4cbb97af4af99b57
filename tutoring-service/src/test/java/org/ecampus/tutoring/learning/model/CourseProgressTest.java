package org.ecampus.tutoring.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.Outlines.check;
import static org.ecampus.tutoring.Outlines.file;
import static org.ecampus.tutoring.Outlines.media;
import static org.ecampus.tutoring.Outlines.outline;
import static org.ecampus.tutoring.Outlines.page;
import static org.ecampus.tutoring.Outlines.section;
import static org.ecampus.tutoring.Outlines.unknown;

import java.time.Instant;
import java.util.Map;
import org.ecampus.tutoring.Outlines;
import org.ecampus.tutoring.known.model.Activity;
import org.ecampus.tutoring.known.model.CourseOutline;
import org.ecampus.tutoring.known.model.Section;
import org.ecampus.tutoring.known.model.Track;
import org.ecampus.tutoring.learning.model.Step.Refused;
import org.ecampus.tutoring.learning.model.Step.Taken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CourseProgressTest {

  private static final Instant NOW = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant LATER = NOW.plusSeconds(60);

  private final Activity page = page(20);
  private final Activity media = media(10);
  private final Activity file = file(30);
  private final Activity check = check(40);
  private final Section first = section(page, media);
  private final Section second = section(file, check);
  private final CourseProgress fresh = start(Track.SELF_PACED, outline(first, second));

  @Test
  void resumesAtTheFirstActivityWhenNothingIsBegun() {
    assertThat(fresh.resume()).contains(page);
  }

  @Test
  void resumesAtTheFirstNotCompletedInOutlineOrder() {
    // When
    CourseProgress progress = completed(fresh, page, file);

    // Then
    assertThat(progress.resume()).contains(media);
  }

  @Test
  void resumesAtTheActivityOpenedLastThoughEarlierOnesAreLeft() {
    // Given
    CourseProgress opened = fresh.with(page, ActivityProgress.NONE.opened(NOW));

    // When
    CourseProgress progress = opened.with(file, ActivityProgress.NONE.opened(LATER));

    // Then
    assertThat(progress.resume()).contains(file);
  }

  @Test
  void lookingAgainAtWhatIsCompletedDoesNotMoveTheResumePoint() {
    // Given
    CourseProgress progress = completed(fresh, page);

    // When
    CourseProgress reviewed = progress.with(page, progress.open(page, LATER));

    // Then
    assertThat(reviewed.resume()).contains(media);
  }

  @Test
  void nothingIsLeftToResumeWhenAllIsCompleted() {
    assertThat(completed(fresh, page, media, file, check).resume()).isEmpty();
  }

  @Test
  void progressOfSectionAndCourseAddUp() {
    // When
    CourseProgress progress = completed(fresh, page, file);

    // Then
    assertThat(progress.progress(first)).isEqualTo(new Progress(66, 20, 30, 1, 2));
    assertThat(progress.progress(second)).isEqualTo(new Progress(42, 30, 70, 1, 2));
    assertThat(progress.progress()).isEqualTo(new Progress(50, 50, 100, 2, 4));
  }

  @Test
  void openingAPageOrFileCompletesNothing() {
    assertThat(fresh.open(page, NOW).standing()).isEqualTo(Standing.OPENED);
    assertThat(fresh.open(file, NOW).standing()).isEqualTo(Standing.OPENED);
    assertThat(fresh.open(check, NOW).standing()).isEqualTo(Standing.OPENED);
  }

  @Test
  void openingAMediumCompletesIt() {
    assertThat(fresh.open(media, NOW).standing()).isEqualTo(Standing.COMPLETED);
  }

  @Test
  void ownMarkCompletesAllButKnowledgeChecks() {
    assertThat(fresh.mark(page, NOW)).isInstanceOf(Taken.class);
    assertThat(fresh.mark(media, NOW)).isInstanceOf(Taken.class);
    assertThat(fresh.mark(file, NOW)).isInstanceOf(Taken.class);
    assertThat(fresh.mark(check, NOW)).isEqualTo(new Refused(Refusal.COMPLETED_BY_PASSING));
  }

  @Test
  void selfPacedCourseTakesAttempts() {
    assertThat(fresh.refusesAttempt()).isEmpty();
  }

  @Test
  void activityOfAnUnknownKindIsNeitherCountedNorNeeded() {
    // Given
    Activity unknown = unknown(500);
    CourseProgress progress = start(Track.SELF_PACED, outline(page, unknown, media));

    // When
    CourseProgress done = completed(progress, page, media);

    // Then
    assertThat(progress.progress()).isEqualTo(new Progress(0, 0, 30, 0, 2));
    assertThat(done.progress().complete()).isTrue();
    assertThat(done.counted()).containsExactly(page, media);
    assertThat(done.resume()).isEmpty();
  }

  @Test
  void activityOfAnUnknownKindIsOpenedButNotCompleted() {
    // Given
    Activity unknown = unknown(5);

    // When
    CourseProgress progress = start(Track.SELF_PACED, outline(page, unknown));

    // Then
    assertThat(progress.open(unknown, NOW).standing()).isEqualTo(Standing.OPENED);
    assertThat(progress.mark(unknown, NOW)).isEqualTo(new Refused(Refusal.UNKNOWN_KIND));
  }

  @Test
  void openedActivityOfAnUnknownKindIsNotWhereToGoOn() {
    // Given
    Activity unknown = unknown(5);
    CourseProgress progress = start(Track.SELF_PACED, outline(page, unknown));

    // When
    CourseProgress opened = progress.with(unknown, ActivityProgress.NONE.opened(LATER));

    // Then
    assertThat(opened.resume()).contains(page);
  }

  @ParameterizedTest
  @EnumSource(value = Track.class, mode = EnumSource.Mode.EXCLUDE, names = "SELF_PACED")
  void otherTracksAreReadButNotCompletedByTheLearner(Track track) {
    // When
    CourseProgress progress = start(track, outline(first, second));

    // Then
    assertThat(progress.open(media, NOW).standing()).isEqualTo(Standing.OPENED);
    assertThat(progress.mark(page, NOW)).isEqualTo(new Refused(Refusal.NOT_SELF_PACED));
    assertThat(progress.refusesAttempt()).contains(Refusal.NOT_SELF_PACED);
  }

  @Test
  void assessedIsPassedWhenEveryCheckIs() {
    // Given
    Activity another = check(5);
    CourseProgress progress = start(Track.SELF_PACED, outline(check, another, page));

    // When
    CourseProgress half = completed(progress, check, page);
    CourseProgress whole = completed(half, another);

    // Then
    assertThat(half.assessedPassed()).isFalse();
    assertThat(whole.assessedPassed()).isTrue();
  }

  @Test
  void assessedIsNotPassedWhereNothingIsAssessed() {
    // When
    CourseProgress progress = completed(start(Track.SELF_PACED, outline(page)), page);

    // Then
    assertThat(progress.progress().complete()).isTrue();
    assertThat(progress.assessedPassed()).isFalse();
  }

  @Test
  void emptyCourseHasNothingToResumeAndIsNotComplete() {
    // When
    CourseProgress progress = start(Track.SELF_PACED, Outlines.empty());

    // Then
    assertThat(progress.resume()).isEmpty();
    assertThat(progress.progress().complete()).isFalse();
  }

  private static CourseProgress start(Track track, CourseOutline outline) {
    return new CourseProgress(Outlines.RULES, track, outline, Map.of());
  }

  private static CourseProgress completed(CourseProgress before, Activity... activities) {
    CourseProgress progress = before;
    for (Activity activity : activities) {
      progress = progress.with(activity, progress.of(activity).completed(NOW));
    }
    return progress;
  }
}
