package org.ecampus.catalogue.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.catalogue.content.model.Contents.activity;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EffortTest {

  @Test
  void addsUpFromActivityToSectionToCourse() {
    // Given
    Section first = section(activity(40), activity(10));
    Section second = section(activity(70), activity(0));

    // When
    Content course = course(first, second);

    // Then
    assertThat(first.effortMinutes()).isEqualTo(50);
    assertThat(second.effortMinutes()).isEqualTo(70);
    assertThat(course.effortMinutes()).isEqualTo(120);
  }

  @Test
  void isNothingWithoutSections() {
    assertThat(course().effortMinutes()).isZero();
  }

  @Test
  void isNeverNegative() {
    assertThatThrownBy(() -> activity(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Section section(Activity... activities) {
    return new Section(UUID.randomUUID(), Contents.text("Section"), List.of(activities));
  }

  private static Content course(Section... sections) {
    return new Content(
        Map.of(),
        Track.SELF_PACED,
        Level.INTRODUCTORY,
        List.of(),
        new Price.Free(),
        List.of(sections));
  }
}
