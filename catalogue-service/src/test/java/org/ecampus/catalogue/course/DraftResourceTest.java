package org.ecampus.catalogue.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.learner;
import static org.ecampus.catalogue.Campus.tree;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.Tables;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class DraftResourceTest {

  private static final String SECTION = "sections,0";
  private static final String ACTIVITY = "sections,0,activities,0";

  @Inject Tables tables;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void createsDraftOwnedByItsAuthor() {
    // When
    Response answer = tutor(tutor).body(course().toString()).post(DRAFTS);

    // Then
    answer
        .then()
        .statusCode(201)
        .body("state", equalTo("DRAFT"))
        .body("version", equalTo(1))
        .body("revision", equalTo(1))
        .body("ownerId", equalTo(tutor.toString()))
        .body("title", equalTo("Introduction to International Labour Standards"))
        .body("effortMinutes", equalTo(120));
    assertThat(answer.header("Location")).isEqualTo(DRAFTS + "/" + answer.<String>path("courseId"));
  }

  @Test
  void addsUpEffortsAndGivesIdsToEveryPart() {
    // Given
    UUID id = draft(tutor, course());

    // When
    JsonNode sections = tree(tutor(tutor).get(DRAFTS + "/{id}", id)).at("/course/sections");

    // Then
    assertThat(sections.at("/0/effortMinutes").asInt()).isEqualTo(50);
    assertThat(sections.at("/1/effortMinutes").asInt()).isEqualTo(70);
    assertThat(sections.findValuesAsText("sectionId")).hasSize(2).doesNotHaveDuplicates();
    assertThat(sections.findValuesAsText("activityId")).hasSize(3).doesNotHaveDuplicates();
    assertThat(sections.findValuesAsText("questionId")).hasSize(2).doesNotHaveDuplicates();
    assertThat(sections.findValuesAsText("optionId")).hasSize(5).doesNotHaveDuplicates();
  }

  @Test
  void readsContentThatALaterVersionHasStoredWithMoreFields() {
    // Given
    UUID id = draft(tutor, course());
    JsonNode before = tree(tutor(tutor).get(DRAFTS + "/{id}", id)).get("course");
    for (String place : List.of("texts,en", "price", SECTION, ACTIVITY, ACTIVITY + ",content")) {
      tables.execute(
          """
          UPDATE course_version
          SET content = jsonb_set(content, '{%1$s}', content #> '{%1$s}' || '{"later": [1]}')
            || '{"later": {"more": true}}'
          WHERE course_id = '%2$s'
          """
              .formatted(place, id));
    }

    // When
    Response read = tutor(tutor).get(DRAFTS + "/{id}", id);

    // Then
    read.then().statusCode(200);
    assertThat(tree(read).at("/course/texts")).isEqualTo(before.get("texts"));
    assertThat(tree(read).at("/course/price")).isEqualTo(before.get("price"));
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
  }

  @Test
  void keepsIdsThatAreSentBack() {
    // Given
    UUID id = draft(tutor, course());
    ObjectNode read = (ObjectNode) tree(tutor(tutor).get(DRAFTS + "/{id}", id)).get("course");
    ObjectNode change = asSent(read, 1);
    ((ArrayNode) change.get("sections")).insert(0, course().at("/sections/1"));

    // When
    tutor(tutor).body(change.toString()).put(DRAFTS + "/{id}", id).then().statusCode(200);

    // Then
    JsonNode after = tree(tutor(tutor).get(DRAFTS + "/{id}", id)).at("/course/sections");
    assertThat(after).hasSize(3);
    assertThat(after.get(1)).isEqualTo(read.at("/sections/0"));
    assertThat(after.get(2)).isEqualTo(read.at("/sections/1"));
    assertThat(after.at("/0/sectionId")).isNotEqualTo(read.at("/sections/1/sectionId"));
  }

  @Test
  void refusesIdsThatTheDraftHasNotGiven() {
    // Given
    UUID id = draft(tutor, course());
    ObjectNode change = course().put("revision", 1);
    ((ObjectNode) change.at("/sections/0")).put("sectionId", UUID.randomUUID().toString());

    // When
    Response answer = tutor(tutor).body(change.toString()).put(DRAFTS + "/{id}", id);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem("sections[0].sectionId"));
  }

  @Test
  void refusesTheSameIdTwice() {
    // Given
    UUID id = draft(tutor, course());
    ObjectNode read = (ObjectNode) tree(tutor(tutor).get(DRAFTS + "/{id}", id)).get("course");
    ObjectNode change = asSent(read, 1);
    ArrayNode sections = (ArrayNode) change.get("sections");
    sections.add(sections.get(0).deepCopy());

    // When
    Response answer = tutor(tutor).body(change.toString()).put(DRAFTS + "/{id}", id);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem("sections[2].sectionId"));
  }

  @Test
  void refusesChangeOfARevisionThatIsGone() {
    // Given
    UUID id = draft(tutor, course());
    String change = course().put("revision", 1).toString();
    tutor(tutor).body(change).put(DRAFTS + "/{id}", id).then().body("revision", equalTo(2));

    // When
    Response answer = tutor(tutor).body(change).put(DRAFTS + "/{id}", id);

    // Then
    answer.then().statusCode(409).body("type", equalTo("urn:ecampus:problem:stale-revision"));
  }

  @Test
  void asksForTheRevisionOfAChange() {
    // Given
    UUID id = draft(tutor, course());

    // When
    Response answer = tutor(tutor).body(course().toString()).put(DRAFTS + "/{id}", id);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem("revision"));
  }

  @Test
  void neverTakesEffortOfSectionOrCourseFromClients() {
    // Given
    ObjectNode onCourse = course().put("effortMinutes", 6000);
    ObjectNode onSection = course();
    ((ObjectNode) onSection.at("/sections/0")).put("effortMinutes", 6000);

    // When
    Response course = tutor(tutor).body(onCourse.toString()).post(DRAFTS);
    Response section = tutor(tutor).body(onSection.toString()).post(DRAFTS);

    // Then
    course.then().statusCode(400);
    section.then().statusCode(400);
  }

  @Test
  void storesPagesWithoutWhatRuns() {
    // Given
    ObjectNode attack = course();
    ((ObjectNode) attack.at("/sections/0/activities/0/content/html"))
        .put("en", "<p>Good</p><script>alert(1)</script><img src=x onerror=alert(1)>");
    UUID id = draft(tutor, attack);

    // When
    String html =
        tutor(tutor)
            .get(DRAFTS + "/{id}", id)
            .path("course.sections[0].activities[0].content.html.en");

    // Then
    assertThat(html).isEqualTo("<p>Good</p><img src=\"x\" />");
  }

  @Test
  void refusesContentThatDoesNotGoWithTheKind() {
    // Given
    ObjectNode mixed = course();
    ((ObjectNode) mixed.at("/sections/0/activities/0/content"))
        .put("url", "https://media.example.org/x");

    // When
    Response answer = tutor(tutor).body(mixed.toString()).post(DRAFTS);

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("sections[0].activities[0].content.url"));
  }

  @Test
  void refusesLanguagesThatNobodyElseKnows() {
    // Given
    ObjectNode secret = course();
    secret.putObject("texts").putObject("x-secret").put("title", "Title");
    ObjectNode title = course();
    ((ObjectNode) title.at("/sections/0")).putObject("titles").put("x-secret", "Title");

    // When
    Response texts = tutor(tutor).body(secret.toString()).post(DRAFTS);
    Response titles = tutor(tutor).body(title.toString()).post(DRAFTS);

    // Then
    texts.then().statusCode(400).body("errors.field", hasItem("texts"));
    titles.then().statusCode(400).body("errors.field", hasItem("sections[0].titles"));
  }

  @ParameterizedTest
  @CsvSource({
    "/texts, texts",
    "/sections/0/titles, sections[0].titles",
    "/sections/0/activities/0/content/html, sections[0].activities[0].content.html"
  })
  void refusesALanguageThatComesInTwoSpellings(String place, String field) {
    // Given
    ObjectNode twice = course();
    ObjectNode texts = (ObjectNode) twice.at(place);
    texts.set("EN", texts.get("en"));

    // When
    Response answer = tutor(tutor).body(twice.toString()).post(DRAFTS);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem(field));
  }

  @Test
  void refusesATopicOfManyPartsLikeAnyOther() {
    // Given
    ObjectNode nested = course();
    nested.putArray("topics").add("a" + "-a".repeat(1_500));
    ObjectNode languages = course();
    ((ObjectNode) languages.get("texts"))
        .set("en" + "-abcde".repeat(1_500), languages.at("/texts/en"));
    ObjectNode titles = course();
    ((ObjectNode) titles.at("/sections/0/titles")).put("en" + "-abcde".repeat(1_500), "Title");

    // When
    Response answer = tutor(tutor).body(nested.toString()).post(DRAFTS);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem("topics[0]"));
    tutor(tutor).body(languages.toString()).post(DRAFTS).then().statusCode(400);
    tutor(tutor).body(titles.toString()).post(DRAFTS).then().statusCode(400);
  }

  @Test
  void refusesPricesThatContradictThemselves() {
    // Given
    ObjectNode contradiction = course();
    contradiction.putObject("price").put("kind", "FREE").put("amount", "1.00");

    // When
    Response answer = tutor(tutor).body(contradiction.toString()).post(DRAFTS);

    // Then
    answer.then().statusCode(400).body("errors.field", hasItem("price"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200D", "\u2060", "\u00AD", "\u115F", "\u3164"})
  void refusesTitlesThatShowNothing(String invisible) {
    // Given
    ObjectNode course = course();
    ((ObjectNode) course.at("/texts/en")).put("title", invisible);
    ObjectNode section = course();
    ((ObjectNode) section.at("/sections/0/titles")).put("en", invisible);

    // When
    Response ofCourse = tutor(tutor).body(course.toString()).post(DRAFTS);
    Response ofSection = tutor(tutor).body(section.toString()).post(DRAFTS);

    // Then
    ofCourse.then().statusCode(400);
    ofSection.then().statusCode(400);
  }

  @Test
  void refusesCoursesThatAreTooLarge() {
    // Given
    ObjectNode large = course();
    ArrayNode activities = (ArrayNode) large.at("/sections/0/activities");
    ((ObjectNode) activities.get(0).at("/content/html"))
        .put("en", "<p>" + "x".repeat(50_000) + "</p>");
    for (int i = 0; i < 17; i++) {
      activities.add(activities.get(0).deepCopy());
    }

    // When
    Response answer = tutor(tutor).body(large.toString()).post(DRAFTS);

    // Then
    answer.then().statusCode(413).contentType("application/problem+json");
  }

  @Test
  void createsOnceForTheSameIdempotencyKey() {
    // Given
    String key = UUID.randomUUID().toString();
    String first = create(key, course()).path("courseId");

    // When
    Response again = create(key, course());

    // Then
    assertThat(again.<String>path("courseId")).isEqualTo(first);
    tutor(tutor).get(DRAFTS).then().body("items.size()", equalTo(1));
  }

  @Test
  void hidesForeignDraftsFromTutors() {
    // Given
    UUID id = draft(tutor, course());
    UUID stranger = UUID.randomUUID();
    String change = course().put("revision", 1).toString();

    // When
    Response read = tutor(stranger).get(DRAFTS + "/{id}", id);

    // Then
    read.then().statusCode(404);
    tutor(stranger).body(change).put(DRAFTS + "/{id}", id).then().statusCode(404);
    tutor(stranger).delete(DRAFTS + "/{id}", id).then().statusCode(404);
    tutor(stranger).post(DRAFTS + "/{id}/review", id).then().statusCode(404);
    tutor(stranger).get(DRAFTS).then().statusCode(200).body("items.size()", equalTo(0));
    tutor(tutor).get(DRAFTS + "/{id}", id).then().statusCode(200);
  }

  @Test
  void opensEveryDraftToAdministrators() {
    // Given
    UUID id = draft(tutor, course());

    // When
    Response changed =
        administrator().body(course().put("revision", 1).toString()).put(DRAFTS + "/{id}", id);

    // Then
    changed.then().statusCode(200).body("ownerId", equalTo(tutor.toString()));
    administrator().get(DRAFTS).then().body("items.courseId", hasItem(id.toString()));
  }

  @Test
  void isClosedToLearnersAndToNobodyInParticular() {
    learner().body(course().toString()).post(DRAFTS).then().statusCode(403);
    learner().get(DRAFTS).then().statusCode(403);
    anybody().get(DRAFTS).then().statusCode(401);
  }

  @Test
  void discardsDraftAndTheCourseThatHadNothingElse() {
    // Given
    UUID id = draft(tutor, course());

    // When
    tutor(tutor).delete(DRAFTS + "/{id}", id).then().statusCode(204);

    // Then
    tutor(tutor).get(DRAFTS + "/{id}", id).then().statusCode(404);
    tutor(tutor).delete(DRAFTS + "/{id}", id).then().statusCode(404);
  }

  @Test
  void pagesThroughDraftsNewestFirst() {
    // Given
    UUID first = draft(tutor, course());
    UUID second = draft(tutor, course());
    UUID third = draft(tutor, course());

    // When
    Response page = tutor(tutor).queryParam("limit", 2).get(DRAFTS);
    Response rest =
        tutor(tutor)
            .queryParam("limit", 2)
            .queryParam("after", page.<String>path("next"))
            .get(DRAFTS);

    // Then
    assertThat(page.<List<String>>path("items.courseId"))
        .containsExactly(third.toString(), second.toString());
    assertThat(rest.<List<String>>path("items.courseId")).containsExactly(first.toString());
    assertThat(rest.<String>path("next")).isNull();
  }

  @Test
  void takesAHandfulOfStatementsHoweverLargeTheCourse() {
    // Given
    UUID id = draft(tutor, course());
    ObjectNode large = course().put("revision", 1);
    for (int i = 0; i < 40; i++) {
      ((ArrayNode) large.get("sections")).add(course().at("/sections/1"));
    }

    // When
    long create = Statements.count(() -> draft(tutor, course()));
    long change =
        Statements.count(
            () ->
                tutor(tutor)
                    .body(large.toString())
                    .put(DRAFTS + "/{id}", id)
                    .then()
                    .statusCode(200));
    long list = Statements.count(() -> tutor(tutor).get(DRAFTS).then().statusCode(200));

    // Then
    assertThat(create).as("one of them holds the owner").isLessThanOrEqualTo(3);
    assertThat(change).isLessThanOrEqualTo(3);
    assertThat(list).isEqualTo(1);
  }

  private Response create(String key, JsonNode body) {
    return tutor(tutor).header("Idempotency-Key", key).body(body.toString()).post(DRAFTS);
  }

  /** What was read, as it is sent: without the efforts that are added up. */
  private static ObjectNode asSent(ObjectNode read, int revision) {
    ObjectNode sent = read.deepCopy().put("revision", revision);
    sent.get("sections").forEach(section -> ((ObjectNode) section).remove("effortMinutes"));
    return sent;
  }
}
