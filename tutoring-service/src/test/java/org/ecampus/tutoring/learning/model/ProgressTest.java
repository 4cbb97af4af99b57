package org.ecampus.tutoring.learning.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.tutoring.Outlines.page;

import java.util.List;
import java.util.Set;
import org.ecampus.tutoring.known.model.Activity;
import org.junit.jupiter.api.Test;

class ProgressTest {

  @Test
  void percentIsOfMinutesAndNotOfActivities() {
    // Given
    Activity brief = page(10);
    Activity lengthy = page(90);

    // When
    Progress progress = Progress.of(List.of(brief, lengthy), brief::equals);

    // Then
    assertThat(progress).isEqualTo(new Progress(10, 10, 100, 1, 2));
  }

  @Test
  void percentIsRoundedDown() {
    // Given
    Activity third = page(1);

    // When
    Progress progress = Progress.of(List.of(third, page(2)), third::equals);

    // Then
    assertThat(progress.percent()).isEqualTo(33);
  }

  @Test
  void staysBelowHundredWhileAnActivityWithoutMinutesIsLeft() {
    // Given
    Activity all = page(60);

    // When
    Progress progress = Progress.of(List.of(all, page(0)), all::equals);

    // Then
    assertThat(progress.percent()).isEqualTo(99);
    assertThat(progress.complete()).isFalse();
  }

  @Test
  void reachesHundredWithTheLastActivity() {
    // Given
    List<Activity> both = List.of(page(60), page(0));

    // When
    Progress progress = Progress.of(both, Set.copyOf(both)::contains);

    // Then
    assertThat(progress.percent()).isEqualTo(100);
    assertThat(progress.complete()).isTrue();
  }

  @Test
  void countsActivitiesWhereNothingHasMinutes() {
    // Given
    Activity done = page(0);

    // When
    Progress progress = Progress.of(List.of(done, page(0)), done::equals);

    // Then
    assertThat(progress.percent()).isEqualTo(50);
  }

  @Test
  void nothingToDoIsNeverComplete() {
    // When
    Progress progress = Progress.of(List.of(), activity -> true);

    // Then
    assertThat(progress.percent()).isZero();
    assertThat(progress.complete()).isFalse();
  }
}
