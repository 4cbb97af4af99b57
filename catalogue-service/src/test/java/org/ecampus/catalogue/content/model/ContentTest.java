package org.ecampus.catalogue.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.content.model.Contents.activity;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContentTest {

  @Test
  void titleIsEnglishElseOfTheFirstLanguageAndEmptyWithoutOne() {
    assertThat(content("fr", "en").mainTitle()).isEqualTo("Title en");
    assertThat(content("fr", "es").mainTitle()).isEqualTo("Title es");
    assertThat(content().mainTitle()).isEmpty();
  }

  @Test
  void textIsThatOfTheLanguage() {
    assertThat(content("fr", "en").text("fr").title()).isEqualTo("Title fr");
  }

  @Test
  void changedActivitiesKeepTheirPlace() {
    // Given
    Content content = content(List.of(section(10, 20), section(30)));

    // When
    Content changed = content.map(one -> one.effortMinutes() == 20 ? activity(5) : one);

    // Then
    assertThat(changed.sections().getFirst().activities())
        .extracting(Activity::effortMinutes)
        .containsExactly(10, 5);
    assertThat(changed.activities()).extracting(Activity::effortMinutes).containsExactly(10, 5, 30);
    assertThat(changed.sections().getFirst().sectionId())
        .isEqualTo(content.sections().getFirst().sectionId());
  }

  @Test
  void activityWithOtherContentIsTheSameActivity() {
    // Given
    Activity activity = activity(10);
    ObjectNode other = JsonNodeFactory.instance.objectNode().put("url", "https://example.org");

    // When
    Activity changed = activity.with(other);

    // Then
    assertThat(changed.activityId()).isEqualTo(activity.activityId());
    assertThat(changed.content()).isEqualTo(other);
  }

  @Test
  void presentsItselfWithATitleAndASummary() {
    assertThat(new CourseText("Title", "Summary", List.of()).presents()).isTrue();
    assertThat(new CourseText(" ", "Summary", List.of()).presents()).isFalse();
    assertThat(new CourseText("Title", " ", List.of()).presents()).isFalse();
    assertThat(new CourseText("Title", null, List.of()).presents()).isFalse();
  }

  private static Section section(int... minutes) {
    var activities = Arrays.stream(minutes).mapToObj(Contents::activity).toList();
    return new Section(UUID.randomUUID(), Contents.text("Section"), activities);
  }

  private static Content content(String... languages) {
    Map<String, CourseText> texts =
        Stream.of(languages)
            .collect(
                Collectors.toMap(
                    tag -> tag, tag -> new CourseText("Title " + tag, null, List.of())));
    return new Content(
        texts, Track.SELF_PACED, Level.INTRODUCTORY, List.of(), new Price.Free(), List.of());
  }

  private static Content content(List<Section> sections) {
    return new Content(
        Map.of(), Track.SELF_PACED, Level.INTRODUCTORY, List.of(), new Price.Free(), sections);
  }
}
