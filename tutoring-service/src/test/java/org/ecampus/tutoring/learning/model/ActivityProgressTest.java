package org.ecampus.tutoring.learning.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ActivityProgressTest {

  private static final Instant MORNING = Instant.parse("2026-06-01T08:00:00Z");
  private static final Instant NOON = Instant.parse("2026-06-01T12:00:00Z");

  @Test
  void untouchedActivityIsNotStarted() {
    assertThat(ActivityProgress.NONE.standing()).isEqualTo(Standing.NOT_STARTED);
  }

  @Test
  void openingAgainKeepsTheFirstOpeningAndMovesTheLast() {
    // Given
    ActivityProgress opened = ActivityProgress.NONE.opened(MORNING);

    // When
    ActivityProgress again = opened.opened(NOON);

    // Then
    assertThat(again.openedAt()).isEqualTo(MORNING);
    assertThat(again.lastOpenedAt()).isEqualTo(NOON);
    assertThat(again.standing()).isEqualTo(Standing.OPENED);
  }

  @Test
  void completingAgainKeepsTheFirstCompletion() {
    // Given
    ActivityProgress completed = ActivityProgress.NONE.completed(MORNING);

    // When
    ActivityProgress again = completed.completed(NOON);

    // Then
    assertThat(again).isEqualTo(completed);
    assertThat(again.completedAt()).isEqualTo(MORNING);
  }

  @Test
  void completingWithoutOpeningCountsAsOpening() {
    assertThat(ActivityProgress.NONE.completed(NOON).openedAt()).isEqualTo(NOON);
  }

  @Test
  void openingWhatIsCompletedLeavesItCompleted() {
    // Given
    ActivityProgress completed = ActivityProgress.NONE.completed(MORNING);

    // When
    ActivityProgress opened = completed.opened(NOON);

    // Then
    assertThat(opened.standing()).isEqualTo(Standing.COMPLETED);
    assertThat(opened.completedAt()).isEqualTo(MORNING);
  }

  @Test
  void failedAttemptKeepsTheBestScoreAndCompletesNothing() {
    // Given
    ActivityProgress better = ActivityProgress.NONE.attempted(60, false, MORNING);

    // When
    ActivityProgress worse = better.attempted(40, false, NOON);

    // Then
    assertThat(worse.scorePercent()).isEqualTo(60);
    assertThat(worse.standing()).isEqualTo(Standing.OPENED);
  }

  @Test
  void passingCompletesWithTheScoreThatPassed() {
    // Given
    ActivityProgress failed = ActivityProgress.NONE.attempted(60, false, MORNING);

    // When
    ActivityProgress passed = failed.attempted(75, true, NOON);

    // Then
    assertThat(passed.scorePercent()).isEqualTo(75);
    assertThat(passed.completedAt()).isEqualTo(NOON);
  }

  @Test
  void attemptAfterPassingChangesNothing() {
    // Given
    ActivityProgress passed = ActivityProgress.NONE.attempted(75, true, MORNING);

    // When
    ActivityProgress practised = passed.attempted(100, true, NOON);

    // Then
    assertThat(practised).isEqualTo(passed);
  }
}
