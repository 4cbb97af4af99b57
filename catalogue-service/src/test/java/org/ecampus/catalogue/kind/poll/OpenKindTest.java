package org.ecampus.catalogue.kind.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tree;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Consumer;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A kind is one package: everything else takes it as it comes. */
@ServiceTest
class OpenKindTest {

  private static final String PUBLISHED = "org.ecampus.catalogue.course.published.v1";
  private static final String PLACE = "sections[0].activities[2].content";

  @Inject Events events;
  @Inject ContractRules contracts;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void contentIsStoredAndReadByItsAuthorAsSent() {
    // Given
    ObjectNode course = withPoll(poll -> {});

    // When
    UUID id = draft(tutor, course);

    // Then
    JsonNode read = tree(tutor(tutor).get(DRAFTS + "/{id}", id));
    assertThat(read.at("/course/sections/0/activities/2/kind").asText()).isEqualTo("TEST_POLL");
    assertThat(read.at("/course/sections/0/activities/2/content"))
        .isEqualTo(course.at("/sections/0/activities/2/content"));
  }

  @Test
  void contentIsReadStrictlyWithThePlaceAtFault() {
    // Given
    ObjectNode unknown = withPoll(poll -> poll.put("chocies", 1));
    ObjectNode invalid = withPoll(poll -> poll.put("tutorsNote", "x".repeat(101)));
    ObjectNode illTyped = withPoll(poll -> poll.put("question", "Why?"));

    // When
    Response answer = tutor(tutor).body(unknown.toString()).post(DRAFTS);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem(PLACE + ".chocies"));
    tutor(tutor)
        .body(invalid.toString())
        .post(DRAFTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(PLACE + ".tutorsNote"));
    tutor(tutor)
        .body(illTyped.toString())
        .post(DRAFTS)
        .then()
        .statusCode(400)
        .body("errors.field", hasItem(PLACE + ".question"));
  }

  @Test
  void ruleOfTheKindKeepsTheCourseFromReview() {
    // Given
    UUID id = draft(tutor, withPoll(poll -> ((ArrayNode) poll.get("choices")).remove(0)));

    // When
    Response answer = tutor(tutor).post(DRAFTS + "/{id}/review", id);

    // Then
    answer.then().statusCode(409).body("errors.field", hasItem(PLACE + ".choices"));
  }

  @Test
  void eventCarriesAllOfItByTheSameContract() {
    // When
    UUID id = published(tutor, withPoll(poll -> {}));

    // Then
    JsonNode fact =
        events.published(PUBLISHED).stream()
            .filter(published -> published.get("courseId").asText().equals(id.toString()))
            .findFirst()
            .orElseThrow();
    JsonNode activity = fact.at("/sections/0/activities/2");
    assertThat(activity.get("kind").asText()).isEqualTo("TEST_POLL");
    assertThat(activity.at("/content/tutorsNote").asText()).isEqualTo("Not for learners");
    contracts.outboxMatchesSchemas(PUBLISHED);
  }

  @Test
  void coursePageShowsWhatTheKindShowsAndNoMore() {
    // Given
    UUID id = published(tutor, withPoll(poll -> {}));

    // When
    Response page = anybody().get(COURSES + "/{id}", id);

    // Then
    page.then()
        .body("sections[0].activities[2].content.size()", equalTo(1))
        .body("sections[0].activities[2].content.question.en", equalTo("What brings you here?"));
    assertThat(page.asString()).doesNotContain("Not for learners");
  }

  @Test
  void kindThatDoesNotExistIsRefused() {
    // Given
    ObjectNode course = course();
    ((ObjectNode) course.at("/sections/0/activities/0")).put("kind", "HOLOGRAM");

    // When
    Response answer = tutor(tutor).body(course.toString()).post(DRAFTS);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem("sections[0].activities[0].kind"));
  }

  private static ObjectNode withPoll(Consumer<ObjectNode> change) {
    ObjectNode course = course();
    ObjectNode activity = ((ArrayNode) course.at("/sections/0/activities")).addObject();
    activity.put("kind", "TEST_POLL").put("effortMinutes", 1).putObject("titles").put("en", "Poll");
    ObjectNode poll = activity.putObject("content").put("tutorsNote", "Not for learners");
    poll.putObject("question").put("en", "What brings you here?");
    poll.putArray("choices").addObject().put("en", "My work");
    ((ArrayNode) poll.get("choices")).addObject().put("en", "My interest");
    change.accept(poll);
    return course;
  }
}
