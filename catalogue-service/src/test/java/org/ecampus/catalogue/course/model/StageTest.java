package org.ecampus.catalogue.course.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ecampus.catalogue.content.model.Shortcoming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StageTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final List<Shortcoming> NOTHING = List.of();

  private static final Map<String, Function<Stage, Decision>> STEPS =
      Map.of(
          "edit", Stage::edit,
          "submit", stage -> stage.submit(NOTHING),
          "giveBack", stage -> stage.giveBack("too short"),
          "publish", stage -> stage.publish(NOTHING, NOON),
          "supersede", Stage::supersede,
          "archive", stage -> stage.archive(NOON));

  private static final Map<Stage, Map<String, Stage>> ALLOWED =
      Map.of(
          new Stage.Draft(null),
          Map.of("edit", new Stage.Draft(null), "submit", new Stage.Review()),
          new Stage.Review(),
          Map.of("giveBack", new Stage.Draft("too short"), "publish", new Stage.Published(NOON)),
          new Stage.Published(NOON),
          Map.of(
              "supersede", new Stage.Superseded(NOON), "archive", new Stage.Archived(NOON, NOON)),
          new Stage.Superseded(NOON),
          Map.of(),
          new Stage.Archived(NOON, NOON),
          Map.of());

  static Stream<Arguments> everyStepFromEveryStage() {
    return ALLOWED.keySet().stream()
        .sorted(Comparator.comparing(Stage::name))
        .flatMap(stage -> STEPS.keySet().stream().sorted().map(step -> Arguments.of(stage, step)));
  }

  @ParameterizedTest
  @MethodSource("everyStepFromEveryStage")
  void leadsOnlyWhereTheLifeCycleGoes(Stage stage, String step) {
    // When
    Decision decision = STEPS.get(step).apply(stage);

    // Then
    Stage next = ALLOWED.get(stage).get(step);
    if (next == null) {
      assertThat(decision).isInstanceOf(Decision.Refused.class);
    } else {
      assertThat(decision).isEqualTo(new Decision.Granted(next));
    }
  }

  @Test
  void keepsIncompleteContentFromReviewAndPublication() {
    // Given
    List<Shortcoming> missing = List.of(new Shortcoming("texts", "needs a title"));

    // When
    List<Decision> decisions =
        List.of(new Stage.Draft(null).submit(missing), new Stage.Review().publish(missing, NOON));

    // Then
    assertThat(decisions)
        .allSatisfy(
            decision ->
                assertThat(((Decision.Refused) decision).refusal().slug())
                    .isEqualTo("course-incomplete"));
  }

  @Test
  void saysWhereTheVersionStandsWhenRefusing() {
    // When
    var refused = (Decision.Refused) new Stage.Published(NOON).edit();

    // Then
    assertThat(refused.refusal().sentence()).contains("PUBLISHED");
  }
}
