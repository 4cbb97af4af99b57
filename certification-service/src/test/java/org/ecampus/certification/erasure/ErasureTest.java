package org.ecampus.certification.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ErasureTest {
  private static final List<String> OWN =
      List.of("known_learner", "pending_award", "effort_entry", "conclusion", "certificate");

  @Inject Happenings happenings;
  @Inject Events events;
  @Inject Database database;

  @Test
  void nothingLeadsToTheLearnerAnyMoreAndTheAnswerSaysWhatWasRemoved() {
    // Given
    var completed = happenings.amina();
    happenings.courseCompleted(Completed.selfPaced(60).by(completed.learnerId()));

    // When
    happenings.learnerErased(completed.learnerId());

    // Then
    assertThat(OWN).allSatisfy(table -> assertThat(rows(table, completed.learnerId())).isZero());
    JsonNode removed = answers(completed.learnerId()).getFirst().path("removed");
    assertThat(removed.path("certificate").asInt()).isEqualTo(1);
    assertThat(removed.path("known_learner").asInt()).isEqualTo(1);
    assertThat(removed.path("effort_entry").asInt()).isEqualTo(2);
    assertThat(removed.path("conclusion").asInt()).isEqualTo(2);
    assertThat(removed.path("pending_award").asInt()).isEqualTo(1);
    learner(completed.learnerId()).get("/certificates").then().body("items", empty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"Amina Diallo", "  AMINA   diallo ", "amina\u00A0DIALLO"})
  void whoeverHoldsThePaperCanHaveTheNameCompared(String name) {
    String code = codeOfErased();

    compare(code, name)
        .then()
        .statusCode(200)
        .body("status", equalTo("GENUINE"))
        .body("holderErased", equalTo(true))
        .body("holderName", nullValue())
        .body("nameMatches", equalTo(true))
        .body("effortMinutes", equalTo(180));
  }

  @Test
  void anotherNameDoesNotMatch() {
    compare(codeOfErased(), "Amina Dialo")
        .then()
        .statusCode(200)
        .body("nameMatches", equalTo(false));
  }

  @Test
  void nameOfAHolderWhoIsKnownIsComparedToo() {
    String code = onlyCertificate(happenings.amina().learnerId()).path("verificationCode");

    compare(code, "amina diallo").then().body("nameMatches", equalTo(true));
    compare(code, "somebody else").then().body("nameMatches", equalTo(false));
  }

  @Test
  void pageAsksForTheNameAndSaysWhetherItMatches() {
    String code = codeOfErased();

    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .statusCode(200)
        .header("Content-Security-Policy", containsString("form-action 'self'"))
        .body(
            containsString("This certificate is genuine."),
            containsString("<form method=\"post\">"))
        .body(not(containsString("Amina")));
    onPage(code, "name=amina+DIALLO").body(containsString("The name is the holder&#39;s."));
    onPage(code, "name=Somebody").body(containsString("The name is not the holder&#39;s."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "name=", "name=%zz", "names=Amina"})
  void formWithoutANameIsRefused(String form) {
    stranger()
        .contentType("application/x-www-form-urlencoded")
        .body(form)
        .post("/verify/{code}", codeOfErased())
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void tombstoneAloneErasesAndIsAnsweredOnce() {
    var completed = happenings.amina();

    events.deliverTombstone(Topics.LEARNERS, completed.learnerId().toString());
    happenings.learnerErased(completed.learnerId());

    assertThat(rows("known_learner", completed.learnerId())).isZero();
    assertThat(answers(completed.learnerId())).hasSize(1);
  }

  @Test
  void guestIsErasedByTheTombstoneOfGuests() {
    var guest = UUID.randomUUID();
    happenings.guestChanged(guest, "Joana", "Neves", "pt");
    assertThat(rows("known_learner", guest)).isEqualTo(1);

    events.deliverTombstone(Topics.GUESTS, guest.toString());

    assertThat(rows("known_learner", guest)).isZero();
  }

  @Test
  void tombstoneOfGuestsErasesNoLearnerOfEnrolment() {
    var completed = happenings.amina();
    happenings.guestChanged(completed.learnerId(), "Mallory", "Forged", "en");

    events.deliverTombstone(Topics.GUESTS, completed.learnerId().toString());

    assertThat(rows("known_learner", completed.learnerId())).isEqualTo(1);
    onlyCertificate(completed.learnerId()).then().body("holderName", equalTo("Amina Diallo"));
  }

  @Test
  void tombstoneOfGuestsKeepsNobodyOutWhoIsNotKnownYet() {
    var completed = Completed.selfPaced(180);
    events.deliverTombstone(Topics.GUESTS, completed.learnerId().toString());

    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");

    assertThat(rows("known_learner", completed.learnerId())).isEqualTo(1);
  }

  @Test
  void oldEventsBringNothingBack() {
    // Given
    var completed = happenings.amina();
    happenings.learnerErased(completed.learnerId());

    // When
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.courseCompleted(completed.again());

    // Then
    assertThat(OWN).allSatisfy(table -> assertThat(rows(table, completed.learnerId())).isZero());
  }

  @Test
  void certificateOfAnErasedHolderCanStillBeRevokedAndTellsNobody() {
    // Given
    var completed = happenings.amina();
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");
    happenings.learnerErased(completed.learnerId());

    // When
    administrator()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"Issued by mistake\"}")
        .post("/certificates/{id}/revocation", id)
        .then()
        .statusCode(201)
        .body("status", equalTo("REVOKED"))
        .body("holderName", nullValue());

    // Then
    stranger().get("/verify/{code}", code).then().body("status", equalTo("REVOKED"));
    assertThat(events.published(Happenings.REVOKED))
        .noneMatch(fact -> fact.path("certificateId").asText().equals(id));
  }

  @Test
  void reasonOfARevocationGoesWithTheHolder() {
    // Given
    var completed = happenings.amina();
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");
    revoke(id, "Amina Diallo did not complete the course");

    // When
    happenings.learnerErased(completed.learnerId());

    // Then
    assertRevokedWithoutAReason(id, code);
  }

  @Test
  void reasonGivenAfterTheErasureIsNotKept() {
    // Given
    var completed = happenings.amina();
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");
    happenings.learnerErased(completed.learnerId());

    // When
    revoke(id, "Amina Diallo did not complete the course");

    // Then
    assertRevokedWithoutAReason(id, code);
  }

  private void assertRevokedWithoutAReason(String id, String code) {
    administrator()
        .get("/register/{id}", id)
        .then()
        .body("status", equalTo("REVOKED"))
        .body("revocationReason", nullValue());
    stranger()
        .get("/verify/{code}", code)
        .then()
        .body("status", equalTo("REVOKED"))
        .body("revocationReason", nullValue());
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .body(containsString("has been revoked"), not(containsString("Amina")));
    assertThat(database.rows("certificate").toString())
        .doesNotContain("Amina Diallo did not complete the course");
  }

  private static void revoke(String id, String reason) {
    administrator()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"" + reason + "\"}")
        .post("/certificates/{id}/revocation", id)
        .then()
        .statusCode(201);
  }

  @Test
  void printAndCredentialAreNoLongerServed() {
    var completed = happenings.amina();
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    happenings.learnerErased(completed.learnerId());

    for (String part : List.of("", "/pdf", "/credential")) {
      learner(completed.learnerId()).get("/certificates/{id}" + part, id).then().statusCode(404);
    }
  }

  /** The controls of the one way past the append-only triggers. */
  @Test
  void databaseLetsOnlyTheErasureOfThatLearnerPass() {
    var learner = happenings.amina().learnerId();
    var other = UUID.randomUUID();

    for (String blow :
        List.of(
            erasing(other) + "DELETE FROM conclusion WHERE learner_id = '" + learner + "'",
            erasing(other) + "DELETE FROM effort_entry WHERE learner_id = '" + learner + "'",
            erasing(other) + ANONYMOUS + learner + "'",
            erasing(learner) + "UPDATE certificate SET revocation_reason = 'x'",
            erasing(learner)
                + "UPDATE certificate SET effort_minutes = 1, erased_at = issued_at"
                + " WHERE learner_id = '"
                + learner
                + "'",
            erasing(learner)
                + "UPDATE conclusion SET minutes = 1 WHERE learner_id = '"
                + learner
                + "'",
            erasing(learner) + "DELETE FROM certificate WHERE learner_id = '" + learner + "'",
            erasing(learner) + "DELETE FROM certificate_effort",
            "TRUNCATE conclusion CASCADE")) {
      assertThatThrownBy(() -> database.execute(blow))
          .as(blow)
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private static final String ANONYMOUS =
      "UPDATE certificate SET learner_id = NULL, holder_name = NULL, holder_salt = '',"
          + " holder_hash = '', erased_at = issued_at WHERE learner_id = '";

  private static String erasing(UUID learner) {
    return "SELECT set_config('ecampus.erasing', '" + learner + "', true);";
  }

  private String codeOfErased() {
    var completed = happenings.amina();
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");
    happenings.learnerErased(completed.learnerId());
    return code;
  }

  private static Response compare(String code, String name) {
    return stranger()
        .contentType(ContentType.JSON)
        .body("{\"name\": \"" + name + "\"}")
        .post("/verify/{code}/holder", code);
  }

  private static ValidatableResponse onPage(String code, String form) {
    return stranger()
        .contentType("application/x-www-form-urlencoded")
        .accept(ContentType.HTML)
        .body(form)
        .post("/verify/{code}", code)
        .then()
        .statusCode(200);
  }

  private List<JsonNode> answers(UUID learnerId) {
    return events.published(Happenings.ERASED).stream()
        .filter(fact -> fact.path("learnerId").asText().equals(learnerId.toString()))
        .toList();
  }

  private long rows(String table, UUID learnerId) {
    return database.number("SELECT count(*) FROM " + table + " WHERE learner_id = ?", learnerId);
  }
}
