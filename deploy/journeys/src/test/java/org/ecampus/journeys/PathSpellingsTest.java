package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.ecampus.client.Answer;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** However a path is spelled, it opens nothing that its plain spelling does not. */
@Journey
class PathSpellingsTest {

  private static final Replica CATALOGUE = Replica.first(Service.CATALOGUE);
  private static final String DENIED = "/api/catalogue/v1/drafts";

  private final World world;

  PathSpellingsTest(World world) {
    this.world = world;
  }

  static Stream<String> spellings() {
    return Stream.of(
        DENIED,
        "//api/catalogue/v1/drafts",
        "/api//catalogue/v1/drafts",
        "/api/catalogue//v1/drafts",
        "/api/catalogue/v1//drafts",
        "/api/catalogue/v1/./drafts",
        "/api/catalogue/v1/courses/../drafts",
        "/api/catalogue/v1/courses/..;/drafts",
        "/api/catalogue/v1/courses/%2e%2e/drafts",
        "/api/catalogue/v1/courses%2F..%2Fdrafts",
        "/api/catalogue/v1/courses/..%5Cdrafts",
        "/api/webinar/../catalogue/v1/drafts",
        "/auth/../api/catalogue/v1/drafts",
        "/api/catalogue/v1/drafts/",
        "/api/catalogue/v1/drafts//",
        "/api/catalogue/v1/drafts/.",
        "/api/catalogue/v1/drafts/x/..",
        "/api/catalogue/v1/drafts;a=b",
        "/api/catalogue/v1;a=b/drafts",
        "/api;a=b/catalogue/v1/drafts",
        "/api/catalogue/v1/drafts%3Ba=b",
        "/api/catalogue/v1%2Fdrafts",
        "/api/catalogue/v1/drafts%2F",
        "/api/catalogue/v1/drafts%2e",
        "/api/catalogue/v1/drafts%20",
        "/api/catalogue/v1/drafts%00",
        "/api/catalogue/v1/drafts%0a",
        "/api/catalogue/v1/%64rafts",
        "/api/catalogue/v1/%2564rafts",
        "/api/catalogue/v1/DRAFTS",
        "/API/catalogue/v1/drafts",
        "/api/catalogue/v1/drafts.json",
        "/api/catalogue/v1/drafts.css",
        "/api/catalogue/v1/drafts?x=/courses",
        "/api/catalogue/v1/%c0%ae%c0%ae/drafts");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void noSpellingOpensWhatIsDenied(String spelling) {
    for (Answer answer : asStrangerAndAsLearner(spelling)) {
      assertThat(answer.status()).as(answer.toString()).isIn(400, 401, 403, 404);
    }
  }

  @Test
  void plainSpellingIsOpenToATutor() {
    world.at(DENIED).as(world.people().token(People.TUTOR)).get().expect(200);
  }

  private List<Answer> asStrangerAndAsLearner(String spelling) {
    String learner = world.people().token(People.OTHER_LEARNER);
    return List.of(
        world.at(spelling).get(),
        world.at(spelling).as(learner).get(),
        world.directlyAt(CATALOGUE, spelling).get(),
        world.directlyAt(CATALOGUE, spelling).as(learner).get());
  }
}
