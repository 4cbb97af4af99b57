package org.ecampus.catalogue.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.inReview;
import static org.ecampus.catalogue.Campus.learner;
import static org.ecampus.catalogue.Campus.publish;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.ecampus.catalogue.Campus;
import org.ecampus.catalogue.Tables;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class LifeCycleTest {

  private static final String PUBLISHED = "org.ecampus.catalogue.course.published.v1";
  private static final String ARCHIVED = "org.ecampus.catalogue.course.archived.v1";

  @Inject Events events;
  @Inject Tables tables;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void leadsFromDraftOverReviewToPublicationWithItsFact() {
    // Given
    UUID id = inReview(tutor, course());

    // When
    Response answer = administrator().post(DRAFTS + "/{id}/publish", id);

    // Then
    answer
        .then()
        .statusCode(200)
        .header("Ecampus-Event", notNullValue())
        .body("state", equalTo("PUBLISHED"));
    JsonNode fact = factsOf(PUBLISHED, id).getFirst();
    assertThat(fact.get("courseVersionId").asText()).isEqualTo(answer.path("courseVersionId"));
    assertThat(fact.get("version").asInt()).isEqualTo(1);
    assertThat(fact.get("effortMinutes").asInt()).isEqualTo(120);
    assertThat(fact.at("/price/kind").asText()).isEqualTo("FREE");
    assertThat(fact.at("/texts/fr/title").asText()).startsWith("Introduction aux normes");
    assertThat(fact.at("/sections/1/activities/0/content/questions/0/options/0/correct"))
        .isEqualTo(BooleanNode.TRUE);
    assertThat(fact.at("/sections/0/activities/1/content/url").asText()).startsWith("https://");
  }

  @Test
  void takesEveryStepOnceForTheSameIdempotencyKey() {
    // Given
    UUID id = draft(tutor, course());
    twice(() -> tutor(tutor), DRAFTS + "/{id}/review", id, "REVIEW");
    twice(LifeCycleTest::withReason, DRAFTS + "/{id}/return", id, "DRAFT");
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);

    // When
    twice(Campus::administrator, DRAFTS + "/{id}/publish", id, "PUBLISHED");
    twice(Campus::administrator, COURSES + "/{id}/archive", id, "ARCHIVED");

    // Then
    assertThat(factsOf(PUBLISHED, id)).hasSize(1);
    assertThat(factsOf(ARCHIVED, id)).hasSize(1);
  }

  @Test
  void leavesInTheAuditLogWhoReturnedPublishedAndArchived() {
    // Given
    UUID id = inReview(tutor, course());
    twice(LifeCycleTest::withReason, DRAFTS + "/{id}/return", id, "DRAFT");
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    publish(id);

    // When
    administrator().post(COURSES + "/{id}/archive", id).then().statusCode(200);

    // Then
    assertThat(
            tables.rows(
                "SELECT action FROM audit_entry WHERE subject_id = '" + id + "' ORDER BY id"))
        .containsExactly("course.returned", "course.published", "course.archived");
  }

  @Test
  void leavesInTheAuditLogWhatAdministratorsDoWithDraftsOfOthers() {
    // Given
    UUID id = published(tutor, course());
    UUID administratorId = UUID.randomUUID();

    // When
    everyStepOfADraft(() -> Campus.with(Tokens.administrator(administratorId)), id);

    // Then
    assertThat(actsOf(administratorId, id))
        .containsExactly("draft.opened", "draft.changed", "draft.submitted", "draft.discarded");
  }

  @Test
  void leavesInTheAuditLogWhatPartnerAdministratorsDoWithDraftsOfOthers() {
    // Given
    UUID institution = UUID.randomUUID();
    UUID writer = UUID.randomUUID();
    UUID administratorId = UUID.randomUUID();
    String begun =
        Campus.with(Tokens.partnerAdministrator(writer, institution))
            .body(course().toString())
            .post(DRAFTS)
            .path("courseId");
    UUID id = UUID.fromString(begun);

    // When
    Campus.with(Tokens.partnerAdministrator(administratorId, institution))
        .delete(DRAFTS + "/{id}", id)
        .then()
        .statusCode(204);

    // Then
    assertThat(actsOf(writer, id)).containsExactly("draft.created");
    assertThat(actsOf(administratorId, id)).containsExactly("draft.discarded");
  }

  @Test
  void leavesNothingInTheAuditLogOfAuthorsWithTheirOwnDrafts() {
    // Given
    UUID id = published(tutor, course());

    // When
    everyStepOfADraft(() -> tutor(tutor), id);

    // Then
    assertThat(actsOf(tutor, id)).isEmpty();
  }

  private static void everyStepOfADraft(Supplier<RequestSpecification> person, UUID id) {
    person.get().post(COURSES + "/{id}/drafts", id).then().statusCode(201);
    String change = course().put("revision", 1).toString();
    person.get().body(change).put(DRAFTS + "/{id}", id).then().statusCode(200);
    person.get().post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    withReason().post(DRAFTS + "/{id}/return", id).then().statusCode(200);
    person.get().delete(DRAFTS + "/{id}", id).then().statusCode(204);
  }

  private List<String> actsOf(UUID actor, UUID id) {
    return tables.rows(
        "SELECT action FROM audit_entry WHERE subject_id = '%s' AND actor_id = '%s' ORDER BY id"
            .formatted(id, actor));
  }

  @Test
  void tellsEverythingThatKeepsDraftFromReview() {
    // Given
    ObjectNode incomplete = course();
    incomplete.putObject("texts");
    ((ArrayNode) incomplete.at("/sections/1/activities/0/content/questions/0/options")).remove(0);
    UUID id = draft(tutor, incomplete);

    // When
    Response answer = tutor(tutor).post(DRAFTS + "/{id}/review", id);

    // Then
    answer
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:ecampus:problem:course-incomplete"))
        .body(
            "errors.field",
            hasItems("texts", "sections[1].activities[0].content.questions[0].options"));
  }

  @Test
  void cannotChangeWhileInReview() {
    // Given
    UUID id = inReview(tutor, course());
    String change = course().put("revision", 2).toString();

    // When
    Response answer = tutor(tutor).body(change).put(DRAFTS + "/{id}", id);

    // Then
    answer.then().statusCode(409).body("type", equalTo("urn:ecampus:problem:not-a-draft"));
    tutor(tutor).delete(DRAFTS + "/{id}", id).then().statusCode(409);
  }

  @Test
  void comesBackFromReviewWithTheReason() {
    // Given
    UUID id = inReview(tutor, course());

    // When
    administrator()
        .body("{\"reason\": \"The second section is thin\"}")
        .post(DRAFTS + "/{id}/return", id)
        .then()
        .statusCode(200);

    // Then
    tutor(tutor)
        .get(DRAFTS + "/{id}", id)
        .then()
        .body("draft.state", equalTo("DRAFT"))
        .body("draft.returnReason", equalTo("The second section is thin"));
  }

  @Test
  void isPublishedByAdministratorsAloneAndOnlyFromReview() {
    // Given
    UUID id = draft(tutor, course());

    // When
    Response early = administrator().post(DRAFTS + "/{id}/publish", id);

    // Then
    early.then().statusCode(409).body("type", equalTo("urn:ecampus:problem:not-in-review"));
    tutor(tutor).post(DRAFTS + "/{id}/publish", id).then().statusCode(403);
    tutor(tutor)
        .body("{\"reason\":\"x\"}")
        .post(DRAFTS + "/{id}/return", id)
        .then()
        .statusCode(403);
    tutor(tutor).post(COURSES + "/{id}/archive", id).then().statusCode(403);
    learner().post(DRAFTS + "/{id}/review", id).then().statusCode(403);
    anybody().post(DRAFTS + "/{id}/publish", id).then().statusCode(401);
  }

  @Test
  void staysPublishedWhileItsNextVersionIsWritten() {
    // Given
    UUID id = published(tutor, course());
    String first = anybody().get(COURSES + "/{id}", id).path("courseVersionId");

    // When
    Response next = tutor(tutor).post(COURSES + "/{id}/drafts", id);

    // Then
    next.then().statusCode(201).body("version", equalTo(2)).body("state", equalTo("DRAFT"));
    anybody().get(COURSES + "/{id}", id).then().body("courseVersionId", equalTo(first));
    tutor(tutor).post(COURSES + "/{id}/drafts", id).then().statusCode(409);
    tutor(UUID.randomUUID()).post(COURSES + "/{id}/drafts", id).then().statusCode(404);
  }

  @Test
  void isSupersededByItsNextVersionAndStaysReadable() {
    // Given
    UUID id = published(tutor, course());
    String first = anybody().get(COURSES + "/{id}", id).path("courseVersionId");
    tutor(tutor).post(COURSES + "/{id}/drafts", id).then().statusCode(201);
    ObjectNode change = course().put("revision", 1);
    ((ObjectNode) change.at("/texts/en")).put("title", "Labour Standards, Second Edition");
    tutor(tutor).body(change.toString()).put(DRAFTS + "/{id}", id).then().statusCode(200);
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);

    // When
    publish(id);

    // Then
    anybody()
        .get(COURSES + "/{id}", id)
        .then()
        .body("version", equalTo(2))
        .body("title", equalTo("Labour Standards, Second Edition"));
    anybody()
        .get(COURSES + "/{id}/versions/{version}", id, first)
        .then()
        .statusCode(200)
        .body("state", equalTo("SUPERSEDED"))
        .body("title", equalTo("Introduction to International Labour Standards"));
    assertThat(factsOf(PUBLISHED, id))
        .extracting(f -> f.get("version").asInt())
        .containsExactly(1, 2);
  }

  @Test
  void keepsIdsOfPartsFromVersionToVersion() {
    // Given
    UUID id = published(tutor, course());
    tutor(tutor).post(COURSES + "/{id}/drafts", id).then().statusCode(201);
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);

    // When
    publish(id);

    // Then
    List<JsonNode> facts = factsOf(PUBLISHED, id);
    assertThat(facts.get(1).get("sections")).isEqualTo(facts.get(0).get("sections"));
  }

  @Test
  void isArchivedWithItsFactAndStaysReadable() {
    // Given
    UUID id = published(tutor, course());

    // When
    Response answer = administrator().post(COURSES + "/{id}/archive", id);

    // Then
    answer.then().statusCode(200).body("state", equalTo("ARCHIVED"));
    JsonNode fact = factsOf(ARCHIVED, id).getFirst();
    assertThat(fact.get("courseVersionId").asText()).isEqualTo(answer.path("courseVersionId"));
    assertThat(fact.get("archivedAt").asText()).endsWith("Z");
    anybody().get(COURSES + "/{id}", id).then().statusCode(200).body("state", equalTo("ARCHIVED"));
    administrator().post(COURSES + "/{id}/archive", id).then().statusCode(409);
  }

  @Test
  void comesBackFromTheArchiveWithItsNextVersion() {
    // Given
    UUID id = published(tutor, course());
    administrator().post(COURSES + "/{id}/archive", id).then().statusCode(200);
    tutor(tutor).post(COURSES + "/{id}/drafts", id).then().statusCode(201);
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);

    // When
    publish(id);

    // Then
    anybody().get(COURSES + "/{id}", id).then().body("state", equalTo("PUBLISHED"));
  }

  @Test
  void doesNotShowDraftsToThePublic() {
    // Given
    UUID id = inReview(tutor, course());
    String version = tutor(tutor).get(DRAFTS + "/{id}", id).path("draft.courseVersionId");

    // When
    Response page = anybody().get(COURSES + "/{id}", id);

    // Then
    page.then().statusCode(404);
    anybody().get(COURSES + "/{id}/versions/{version}", id, version).then().statusCode(404);
  }

  @Test
  void publishesTheLargestCourseThatCanBeWritten() {
    // Given
    ObjectNode large = course();
    ArrayNode activities = (ArrayNode) large.at("/sections/0/activities");
    ((ObjectNode) activities.get(0).at("/content/html"))
        .put("en", "<p>" + "\u0645 \\ ".repeat(11_000) + "</p>");
    for (int i = 0; i < 9; i++) {
      activities.add(activities.get(0).deepCopy());
    }
    UUID id = inReview(tutor, large);

    // When
    publish(id);

    // Then
    assertThat(factsOf(PUBLISHED, id).getFirst().toString().length()).isGreaterThan(500_000);
  }

  @Test
  void takesAHandfulOfStatementsToPublish() {
    // Given
    UUID id = published(tutor, course());
    tutor(tutor).post(COURSES + "/{id}/drafts", id).then().statusCode(201);
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);

    // When
    long statements = Statements.count(() -> publish(id));

    // Then
    assertThat(statements).isLessThanOrEqualTo(7);
  }

  private static void twice(
      Supplier<RequestSpecification> person, String address, UUID id, String state) {
    String key = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      person
          .get()
          .header("Idempotency-Key", key)
          .post(address, id)
          .then()
          .statusCode(200)
          .body("state", equalTo(state));
    }
  }

  private static RequestSpecification withReason() {
    return administrator().body("{\"reason\": \"Too thin\"}");
  }

  private List<JsonNode> factsOf(String type, UUID courseId) {
    return events.published(type).stream()
        .filter(fact -> fact.get("courseId").asText().equals(courseId.toString()))
        .toList();
  }
}
