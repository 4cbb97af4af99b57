package org.ecampus.certification.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.as;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class RevocationTest {
  private static final UUID ADMINISTRATOR = UUID.randomUUID();

  @Inject Happenings happenings;
  @Inject Events events;
  @Inject Database database;

  @Test
  void revokedCertificateSaysSoEverywhereAtOnce() {
    // Given
    var completed = happenings.amina();
    String id = idOf(completed);
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");

    // When
    var revoked = revoke(id, "Issued by mistake");

    // Then
    revoked
        .then()
        .statusCode(201)
        .body("status", equalTo("REVOKED"))
        .body("revocationReason", equalTo("Issued by mistake"))
        .body("revokedAt", notNullValue());
    learner(completed.learnerId())
        .get("/certificates")
        .then()
        .body("items.status", contains("REVOKED"));
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .statusCode(200)
        .body(containsString("has been revoked"), containsString("Issued by mistake"));
    stranger()
        .accept(ContentType.JSON)
        .get("/verify/{code}", code)
        .then()
        .body("status", equalTo("REVOKED"))
        .body("revocationReason", equalTo("Issued by mistake"));
  }

  @Test
  void revokedCertificateIsNeitherPrintedNorSigned() {
    var completed = happenings.amina();
    String id = idOf(completed);
    revoke(id, "Issued by mistake");

    for (String part : List.of("pdf", "credential")) {
      learner(completed.learnerId())
          .get("/certificates/{id}/" + part, id)
          .then()
          .statusCode(409)
          .contentType("application/problem+json")
          .body("type", endsWith("certificate-revoked"));
    }
  }

  @Test
  void revokingNeedsAFreshSecondFactor() {
    var completed = happenings.amina();
    String withoutOne =
        Tokens.sign(Tokens.claims(ADMINISTRATOR, Roles.ADMINISTRATOR).claim("acr", "1"));

    as(withoutOne)
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"Issued by mistake\"}")
        .post("/certificates/{id}/revocation", idOf(completed))
        .then()
        .statusCode(401)
        .body("type", endsWith("insufficient-user-authentication"));
    onlyCertificate(completed.learnerId()).then().body("status", equalTo("GENUINE"));
  }

  @Test
  void revocationStandsInTheAuditLog() {
    String id = idOf(happenings.amina());

    revoke(id, "Issued by mistake");
    revoke(id, "A second time");

    assertThat(
            database.number(
                "SELECT count(*) FROM audit_entry"
                    + " WHERE action = 'certificate.revoked' AND subject_id = ?::uuid",
                id))
        .isEqualTo(1);
  }

  @Test
  void secondRevocationIsRefusedAndTheFirstReasonStays() {
    var completed = happenings.amina();
    String id = idOf(completed);
    revoke(id, "Issued by mistake");

    var second = revoke(id, "For another reason");

    second.then().statusCode(409).body("type", endsWith("certificate-already-revoked"));
    onlyCertificate(completed.learnerId())
        .then()
        .body("revocationReason", equalTo("Issued by mistake"));
  }

  @Test
  void manyRevocationsAtOnceRevokeOnce() {
    // Given
    var completed = happenings.amina();
    String id = idOf(completed);

    // When
    List<Integer> answers = AtOnce.statuses(6, each -> revoke(id, "Reason " + each));

    // Then
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    assertThat(told(id)).isEqualTo(1);
  }

  @Test
  void sameIdempotencyKeyGetsTheSameAnswerAgain() {
    var completed = happenings.amina();
    String id = idOf(completed);
    String key = UUID.randomUUID().toString();

    var answers =
        IntStream.range(0, 2)
            .mapToObj(
                each ->
                    administratorWithKey(key)
                        .body("{\"reason\": \"Issued by mistake\"}")
                        .post("/certificates/{id}/revocation", id))
            .toList();

    assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
    assertThat(answers.get(1).<String>path("revokedAt"))
        .isEqualTo(answers.getFirst().<String>path("revokedAt"));
    assertThat(told(id)).isEqualTo(1);
  }

  private static RequestSpecification administratorWithKey(String key) {
    return as(Tokens.administrator(ADMINISTRATOR))
        .contentType(ContentType.JSON)
        .header("Idempotency-Key", key);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{}", "{\"reason\": \"no\"}", "{\"reason\": \"   \"}", "{\"why\": \"x\"}"})
  void revocationWithoutAProperReasonIsRefused(String body) {
    var completed = happenings.amina();

    administrator()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/certificates/{id}/revocation", idOf(completed))
        .then()
        .statusCode(400)
        .body("errors", hasSize(greaterThanOrEqualTo(1)));
  }

  @Test
  void certificateThatDoesNotExistCannotBeRevoked() {
    revoke(UUID.randomUUID().toString(), "Issued by mistake").then().statusCode(404);
  }

  @Test
  void revokingTakesAHandfulOfStatements() {
    var completed = happenings.amina();
    String id = idOf(completed);

    long statements = Statements.count(() -> revoke(id, "Issued by mistake"));

    assertThat(statements).isLessThanOrEqualTo(4);
  }

  @Test
  void databaseRefusesToChangeOrDeleteWhatACertificateSays() {
    var completed = happenings.amina();
    var where = " WHERE learner_id = '" + completed.learnerId() + "'";

    for (String blow :
        List.of(
            "UPDATE certificate SET holder_name = 'Somebody Else'" + where,
            "UPDATE certificate SET effort_minutes = 18000" + where,
            "DELETE FROM certificate" + where,
            "UPDATE effort_entry SET minutes = 18000" + where,
            "DELETE FROM effort_entry" + where,
            "UPDATE award_rules SET effective_from = now()",
            "DELETE FROM award_rules")) {
      assertThatThrownBy(() -> database.execute(blow))
          .as(blow)
          .isInstanceOf(IllegalStateException.class);
    }
    onlyCertificate(completed.learnerId())
        .then()
        .body("holderName", equalTo("Amina Diallo"))
        .body("effortMinutes", equalTo(180));
  }

  private long told(String certificateId) {
    return events.published(Happenings.REVOKED).stream()
        .filter(fact -> fact.path("certificateId").asText().equals(certificateId))
        .count();
  }

  private static Response revoke(String id, String reason) {
    return administrator()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"" + reason + "\"}")
        .post("/certificates/{id}/revocation", id);
  }

  private static String idOf(Completed completed) {
    return onlyCertificate(completed.learnerId()).path("certificateId");
  }
}
