package org.ecampus.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class SyllabusTest {

  @Test
  void coversAllActivitiesOfTheYearInTheirOwnLanguages() {
    // When
    var rows = Activities2020.read();

    // Then
    assertThat(rows).hasSize(36);
    assertThat(rows.stream().map(Activities2020.Row::language).distinct())
        .containsExactlyInAnyOrder("en", "fr", "es", "pt");
  }

  @Test
  void givesEveryCourseItsTitleAndAnEffortOfItsTrack() {
    for (var row : Activities2020.read()) {
      var course = Syllabus.of(row);
      var text = course.path("texts").path(row.language());
      assertThat(text.path("title").asText()).isEqualTo(row.title());
      assertThat(text.path("summary").asText()).isNotBlank();
      assertThat(minutes(course))
          .as(row.title())
          .isBetween(
              row.track().equals("TUTORED") ? 1800 : 60,
              row.track().equals("TUTORED") ? 3600 : 600);
    }
  }

  @Test
  void tellsTheCourseOfTheStoryInThreeHours() {
    // When
    var told = Syllabus.told();

    // Then
    assertThat(minutes(told)).isEqualTo(180);
    assertThat(told.findValues("questions")).hasSize(1);
    assertThat(told.findValues("questions").getFirst()).hasSize(5);
  }

  private static int minutes(ObjectNode course) {
    return course.findValues("effortMinutes").stream().mapToInt(JsonNode::asInt).sum();
  }
}
