package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.DRAFTS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.WEBINARS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.changing;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.draft;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.drafting;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.publish;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.published;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.statusOfDraft;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.webinar;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.webinar.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class WebinarResourceTest {

  private static final Instant NEXT_YEAR = Instant.parse("2047-03-10T13:00:00Z");
  private static final String SCHEDULED = "org.ecampus.webinar.webinar.scheduled.v1";

  @Inject Events events;
  @Inject Tables tables;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void draftAnswersWithWhatWasSentAndWhereItIs() {
    var draft = drafting(Tokens.tutor(tutor), webinar(NEXT_YEAR, "en", "fr")).statusCode(201);
    draft
        .header("Location", equalTo(DRAFTS + "/" + draft.extract().path("webinarId")))
        .body("state", equalTo("DRAFT"))
        .body("revision", equalTo(1))
        .body("titles.fr", equalTo("Des compétences"))
        .body("startsAt", equalTo("2047-03-10T13:00:00Z"))
        .body("timeZone", equalTo("Europe/Rome"))
        .body("durationMinutes", equalTo(105))
        .body("capacity", equalTo(1000))
        .body("languages", equalTo(List.of("en", "fr")))
        .body("effortMinutes", equalTo(60))
        .body("publishedAt", nullValue());
  }

  @Test
  void draftIsMissingForEverybodyButOwnerAndAdministrator() {
    String id = draft(tutor, NEXT_YEAR, "en");
    assertThat(statusOfDraft(Tokens.tutor(tutor), id)).isEqualTo(200);
    assertThat(statusOfDraft(Tokens.administrator(UUID.randomUUID()), id)).isEqualTo(200);
    assertThat(statusOfDraft(Tokens.tutor(UUID.randomUUID()), id)).isEqualTo(404);
    assertThat(statusOfDraft(Tokens.learner(UUID.randomUUID()), id)).isEqualTo(403);
  }

  @Test
  void publishedWebinarsAreForEverybodyAndDraftsAmongThemForNobody() {
    // Given
    String draft = draft(tutor, NEXT_YEAR, "en");
    String published = published(NEXT_YEAR, "en");
    String partnerOfNobody =
        Tokens.sign(Tokens.claims(UUID.randomUUID(), Roles.PARTNER_ADMINISTRATOR));

    // Then
    for (String token :
        List.of(Tokens.tutor(tutor), Tokens.administrator(UUID.randomUUID()), partnerOfNobody)) {
      assertThat(status(token, published)).isEqualTo(200);
      assertThat(status(token, draft)).isEqualTo(404);
    }
    given().get(WEBINARS + "/" + published).then().statusCode(200);
    given().get(WEBINARS + "/" + draft).then().statusCode(404);
    assertThat(statusOfDraft(Tokens.administrator(UUID.randomUUID()), published)).isEqualTo(404);
  }

  @Test
  void changedDraftSaysWhatWasSentAndIsTheNextRevision() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");
    Map<String, Object> moved = webinar(NEXT_YEAR.plusSeconds(3600), "fr");
    moved.remove("capacity");

    // When
    changing(Tokens.tutor(tutor), id, 1, moved).statusCode(200).body("revision", equalTo(2));

    // Then
    given()
        .auth()
        .oauth2(Tokens.tutor(tutor))
        .get(DRAFTS + "/" + id)
        .then()
        .body("revision", equalTo(2))
        .body("startsAt", equalTo("2047-03-10T14:00:00Z"))
        .body("languages", equalTo(List.of("fr")))
        .body("capacity", nullValue());
  }

  @Test
  void draftThatHasChangedSinceItWasReadIsNotOverwritten() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");
    changing(Tokens.tutor(tutor), id, 1, webinar(NEXT_YEAR, "fr")).statusCode(200);

    // When
    changing(Tokens.administrator(UUID.randomUUID()), id, 1, webinar(NEXT_YEAR, "es"))
        .statusCode(409)
        .body("type", endsWith(":stale-revision"));

    // Then
    changing(Tokens.administrator(UUID.randomUUID()), id, 2, webinar(NEXT_YEAR, "es"))
        .statusCode(200);
  }

  @Test
  void draftsOfOthersAndPublishedWebinarsAreNotChanged() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");
    Map<String, Object> moved = webinar(NEXT_YEAR, "fr");

    // Then
    changing(Tokens.tutor(UUID.randomUUID()), id, 1, moved).statusCode(404);
    changing(Tokens.auditor(UUID.randomUUID()), id, 1, moved).statusCode(403);
    publish(Tokens.tutor(tutor), id).statusCode(200);
    changing(Tokens.tutor(tutor), id, 1, moved).statusCode(404);
  }

  @Test
  void draftThatHasBegunIsPublishedOnceItIsMoved() {
    // Given
    String id = draft(tutor, Instant.parse("2020-05-05T12:00:00Z"), "en");
    publish(Tokens.tutor(tutor), id).statusCode(409);

    // When
    changing(Tokens.tutor(tutor), id, 1, webinar(NEXT_YEAR, "en")).statusCode(200);

    // Then
    publish(Tokens.tutor(tutor), id).statusCode(200);
  }

  @Test
  void publishingOpensTheWebinarToEverybodyAndTellsTheOthersOnce() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en", "fr");

    // When
    publish(Tokens.tutor(tutor), id).statusCode(200).body("state", equalTo("PUBLISHED"));

    // Then
    given().get(WEBINARS + "/" + id).then().statusCode(200).body("state", equalTo("PUBLISHED"));
    List<JsonNode> told = told(id);
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path("startsAt").asText()).isEqualTo("2047-03-10T13:00:00Z");
    assertThat(told.getFirst().path("languages")).hasSize(2);
    assertThat(told.getFirst().path("capacity").asInt()).isEqualTo(1000);
  }

  @Test
  void publishingAgainIsAConflictAndTellsNothing() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");
    publish(Tokens.tutor(tutor), id).statusCode(200);

    // When
    publish(Tokens.tutor(tutor), id)
        .statusCode(409)
        .body("type", endsWith(":webinar-already-published"));

    // Then
    assertThat(told(id)).hasSize(1);
  }

  @Test
  void draftThatHasBegunStaysADraft() {
    // Given
    String id = draft(tutor, Instant.parse("2020-05-05T12:00:00Z"), "en");

    // When
    publish(Tokens.tutor(tutor), id)
        .statusCode(409)
        .body("type", endsWith(":webinar-already-begun"));

    // Then
    assertThat(told(id)).isEmpty();
    given().get(WEBINARS + "/" + id).then().statusCode(404);
  }

  @Test
  void anotherTutorsDraftCannotBePublished() {
    String id = draft(tutor, NEXT_YEAR, "en");
    publish(Tokens.tutor(UUID.randomUUID()), id).statusCode(404);
    assertThat(told(id)).isEmpty();
  }

  @Test
  void administratorPublishesAnybodysDraft() {
    String id = draft(tutor, NEXT_YEAR, "en");
    publish(Tokens.administrator(UUID.randomUUID()), id).statusCode(200);
    assertThat(told(id)).hasSize(1);
  }

  @Test
  void creatingAndPublishingAreInTheAuditLogAndARefusalIsNot() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");

    // When
    publish(Tokens.tutor(tutor), id).statusCode(200);
    publish(Tokens.tutor(tutor), id).statusCode(409);

    // Then
    assertThat(
            tables.rows(
                "SELECT actor_id || ' ' || action FROM audit_entry WHERE subject_id = '"
                    + id
                    + "' ORDER BY id"))
        .containsExactly(tutor + " webinar.created", tutor + " webinar.published");
  }

  @Test
  void learnerCreatesNothing() {
    drafting(Tokens.learner(UUID.randomUUID()), webinar(NEXT_YEAR, "en")).statusCode(403);
  }

  @Test
  void auditorReadsDraftsAndChangesNothing() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");
    String auditor = Tokens.auditor(UUID.randomUUID());

    // Then
    assertThat(statusOfDraft(auditor, id)).isEqualTo(200);
    given().auth().oauth2(auditor).get(DRAFTS).then().statusCode(200);
    drafting(auditor, webinar(NEXT_YEAR, "en")).statusCode(403);
    publish(auditor, id).statusCode(403);
  }

  @Test
  void tutorListsTheirOwnDraftsAndAnAuditorEverybodys() {
    // Given
    draft(UUID.randomUUID(), NEXT_YEAR, "en");
    String own = draft(tutor, NEXT_YEAR, "en");

    // Then
    assertThat(drafts(Tokens.tutor(tutor))).containsExactly(own);
    assertThat(drafts(Tokens.auditor(UUID.randomUUID()))).hasSizeGreaterThan(1);
  }

  @Test
  void sameIdempotencyKeyPublishesOnce() {
    // Given
    String id = draft(tutor, NEXT_YEAR, "en");

    // When
    publishWithKey(id, "publishing-" + tutor);
    publishWithKey(id, "publishing-" + tutor);

    // Then
    assertThat(told(id)).hasSize(1);
  }

  @Test
  void sameIdempotencyKeyGivesTheSameDraft() {
    String first = createWithKey("a-key-of-" + tutor);
    String second = createWithKey("a-key-of-" + tutor);
    assertThat(second).isEqualTo(first);
    given()
        .auth()
        .oauth2(Tokens.tutor(tutor))
        .get(DRAFTS)
        .then()
        .statusCode(200)
        .body("items", hasSize(1));
  }

  @ParameterizedTest
  @CsvSource({
    "timeZone,+02:00,timeZone",
    "timeZone,Europe/Nowhere,timeZone",
    "startsAt,+123456-01-01T00:00:00Z,startsAt",
    "startsAt,1999-12-31T23:59:59Z,startsAt",
    "startsAt,2147400000,startsAt",
    "startsAt,next Tuesday,startsAt",
    "durationMinutes,0,durationMinutes",
    "capacity,0,capacity",
    "effortMinutes,-1,effortMinutes"
  })
  void fieldOutOfRangeIsNamed(String field, String value, String named) {
    Map<String, Object> webinar = webinar(NEXT_YEAR, "en");
    webinar.put(field, value.matches("-?[0-9]+") ? Integer.valueOf(value) : value);
    drafting(Tokens.tutor(tutor), webinar)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].field", endsWith(named));
  }

  @Test
  void languagesAreKeptInTheirCanonicalSpelling() {
    drafting(Tokens.tutor(tutor), webinar(NEXT_YEAR, "pt-br", "EN", "pt-BR"))
        .statusCode(201)
        .body("languages", equalTo(List.of("pt-BR", "en")));
  }

  @Test
  void languageThatIsNoneIsRefused() {
    drafting(Tokens.tutor(tutor), webinar(NEXT_YEAR, "in English")).statusCode(400);
    drafting(Tokens.tutor(tutor), webinar(NEXT_YEAR)).statusCode(400);
  }

  private String createWithKey(String key) {
    return given()
        .auth()
        .oauth2(Tokens.tutor(tutor))
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(webinar(NEXT_YEAR, "en"))
        .post(WEBINARS)
        .then()
        .statusCode(201)
        .extract()
        .path("webinarId");
  }

  private void publishWithKey(String id, String key) {
    given()
        .auth()
        .oauth2(Tokens.tutor(tutor))
        .header("Idempotency-Key", key)
        .post(WEBINARS + "/" + id + "/publish")
        .then()
        .statusCode(200);
  }

  private static List<String> drafts(String token) {
    return given()
        .auth()
        .oauth2(token)
        .queryParam("limit", 200)
        .get(DRAFTS)
        .jsonPath()
        .getList("items.webinarId", String.class);
  }

  private List<JsonNode> told(String id) {
    return events.published(SCHEDULED).stream()
        .filter(data -> data.path("webinarId").asText().equals(id))
        .toList();
  }

  private static int status(String token, String id) {
    return given().auth().oauth2(token).get(WEBINARS + "/" + id).statusCode();
  }
}
