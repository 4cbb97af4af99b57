package org.ecampus.certification.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.as;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
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
class ReissueTest {
  private static final String RENAMED = "{\"reason\": \"The name has changed\"}";

  @Inject Happenings happenings;
  @Inject Events events;
  @Inject Database database;

  @Test
  void validCertificateGivesWayToOneInTheNameOfToday() {
    // Given
    var completed = happenings.amina();
    var old = onlyCertificate(completed.learnerId());
    happenings.learnerChanged(completed.learnerId(), "Amina", "Koch", "en");

    // When
    var reissued = reissue(old.path("certificateId"));

    // Then
    reissued
        .then()
        .statusCode(201)
        .header(
            "Location", equalTo("/api/certification/v1/register/" + reissued.path("certificateId")))
        .body("status", equalTo("GENUINE"))
        .body("holderName", equalTo("Amina Koch"))
        .body("language", equalTo("en"))
        .body("serialNumber", not(equalTo(old.path("serialNumber"))))
        .body("verificationCode", not(equalTo(old.path("verificationCode"))));
    for (String same :
        List.of(
            "kind",
            "subjectId",
            "subjectVersion",
            "titles",
            "institutionId",
            "issuerId",
            "issuerName",
            "effortMinutes",
            "effortEntries",
            "startedAt",
            "completedAt",
            "rulesVersion")) {
      assertThat(reissued.<Object>path(same)).as(same).isEqualTo(old.<Object>path(same));
    }
    assertStatuses(completed, "GENUINE", "REVOKED");
    stranger()
        .get("/verify/{code}", old.<String>path("verificationCode"))
        .then()
        .body("status", equalTo("REVOKED"))
        .body("revocationReason", equalTo("The name has changed"));
    stranger()
        .get("/verify/{code}", reissued.<String>path("verificationCode"))
        .then()
        .body("status", equalTo("GENUINE"))
        .body("holderName", equalTo("Amina Koch"));
  }

  @Test
  void certificateThatWasRevokedByMistakeIsIssuedAnew() {
    // Given
    var completed = happenings.amina();
    String id = idOf(completed);
    revoke(id);

    // When
    reissue(id).then().statusCode(201).body("status", equalTo("GENUINE"));

    // Then
    assertStatuses(completed, "GENUINE", "REVOKED");
    administrator()
        .get("/register/{id}", id)
        .then()
        .body("revocationReason", equalTo("Issued by mistake"));
    learner(completed.learnerId()).get("/effort").then().body("totalMinutes", equalTo(180));
    assertThat(told(Happenings.REVOKED, id)).isEqualTo(1);
  }

  @Test
  void subjectThatIsCertifiedAlreadyIsNotCertifiedTwice() {
    var completed = happenings.amina();
    String id = idOf(completed);
    reissue(id).then().statusCode(201);

    reissue(id).then().statusCode(409).body("type", endsWith("already-certified"));

    assertStatuses(completed, "GENUINE", "REVOKED");
  }

  @Test
  void certificateOfAnErasedHolderIsNotIssuedAnew() {
    var completed = happenings.amina();
    String id = idOf(completed);
    happenings.learnerErased(completed.learnerId());

    reissue(id).then().statusCode(409).body("type", endsWith("holder-erased"));

    administrator().get("/register/{id}", id).then().body("status", equalTo("GENUINE"));
  }

  @Test
  void certificateThatDoesNotExistIsNotIssuedAnew() {
    reissue(UUID.randomUUID().toString()).then().statusCode(404);
  }

  @Test
  void whatIsRefusedRevokesNothing() {
    var completed = happenings.amina();
    String id = idOf(completed);
    happenings.learnerChanged(completed.learnerId(), "\u200D", "\u200D", "fr");

    reissue(id).then().statusCode(409).body("type", endsWith("holder-without-name"));

    onlyCertificate(completed.learnerId())
        .then()
        .body("status", equalTo("GENUINE"))
        .body("revocationReason", nullValue());
    assertThat(told(Happenings.REVOKED, id)).isZero();
  }

  @Test
  void othersAreToldOfBothAndBothStandInTheAuditLog() {
    String id = idOf(happenings.amina());

    String another = reissue(id).path("certificateId");

    assertThat(told(Happenings.REVOKED, id)).isEqualTo(1);
    assertThat(told(Happenings.ISSUED, another)).isEqualTo(1);
    assertThat(audited("certificate.revoked", id)).isEqualTo(1);
    assertThat(audited("certificate.issued", another)).isEqualTo(1);
  }

  @Test
  void repeatedRequestNamesTheEventsOfTheFirst() {
    // Given
    String id = idOf(happenings.amina());
    String token = Tokens.administrator(UUID.randomUUID());
    var first = reissueOnce(token, id);

    // When
    var again = reissueOnce(token, id);

    // Then
    assertThat(first.header("Ecampus-Event").split(",")).hasSize(2);
    assertThat(again.header("Ecampus-Event")).isEqualTo(first.header("Ecampus-Event"));
  }

  @Test
  void reissuingNeedsAFreshSecondFactor() {
    String id = idOf(happenings.amina());
    String withoutOne =
        Tokens.sign(Tokens.claims(UUID.randomUUID(), Roles.ADMINISTRATOR).claim("acr", "1"));

    as(withoutOne)
        .contentType(ContentType.JSON)
        .body(RENAMED)
        .post("/register/{id}/reissue", id)
        .then()
        .statusCode(401)
        .body("type", endsWith("insufficient-user-authentication"));
  }

  @Test
  void holderCannotReissueTheirOwn() {
    var completed = happenings.amina();

    learner(completed.learnerId())
        .contentType(ContentType.JSON)
        .body(RENAMED)
        .post("/register/{id}/reissue", idOf(completed))
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reason\": \"no\"}", "{\"reason\": \"   \"}"})
  void reissuingWithoutAProperReasonIsRefused(String body) {
    administrator()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/register/{id}/reissue", idOf(happenings.amina()))
        .then()
        .statusCode(400);
  }

  @Test
  void sameIdempotencyKeyIssuesOne() {
    var completed = happenings.amina();
    String id = idOf(completed);
    String key = UUID.randomUUID().toString();
    String token = Tokens.administrator(UUID.randomUUID());

    var answers =
        IntStream.range(0, 2)
            .mapToObj(
                each ->
                    as(token)
                        .contentType(ContentType.JSON)
                        .header("Idempotency-Key", key)
                        .body(RENAMED)
                        .post("/register/{id}/reissue", id))
            .toList();

    assertThat(answers).extracting(Response::statusCode).containsExactly(201, 201);
    assertThat(answers.get(1).<String>path("certificateId"))
        .isEqualTo(answers.getFirst().<String>path("certificateId"));
    assertStatuses(completed, "GENUINE", "REVOKED");
  }

  @Test
  void manyAtOnceIssueOne() {
    // Given
    var completed = happenings.amina();
    String id = idOf(completed);

    // When
    List<Integer> answers = AtOnce.statuses(6, _ -> reissue(id));

    // Then
    assertThat(answers).containsExactlyInAnyOrder(201, 409, 409, 409, 409, 409);
    assertStatuses(completed, "GENUINE", "REVOKED");
  }

  @Test
  void reissuingTakesAHandfulOfStatements() {
    String id = idOf(happenings.amina());

    long statements = Statements.count(() -> reissue(id));

    assertThat(statements).isLessThanOrEqualTo(14);
  }

  private void assertStatuses(Completed completed, String... newestFirst) {
    learner(completed.learnerId())
        .get("/certificates")
        .then()
        .body("items.status", contains(newestFirst));
  }

  private long told(String type, String certificateId) {
    return events.published(type).stream()
        .filter(fact -> fact.path("certificateId").asText().equals(certificateId))
        .count();
  }

  private long audited(String action, String certificateId) {
    return database.number(
        "SELECT count(*) FROM audit_entry WHERE action = ? AND subject_id = ?::uuid",
        action,
        certificateId);
  }

  private static void revoke(String id) {
    administrator()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"Issued by mistake\"}")
        .post("/certificates/{id}/revocation", id)
        .then()
        .statusCode(201);
  }

  private static Response reissue(String id) {
    return administrator()
        .contentType(ContentType.JSON)
        .body(RENAMED)
        .post("/register/{id}/reissue", id);
  }

  private static Response reissueOnce(String token, String id) {
    return as(token)
        .header("Idempotency-Key", "reissue-" + id)
        .contentType(ContentType.JSON)
        .body(RENAMED)
        .post("/register/{id}/reissue", id);
  }

  private static String idOf(Completed completed) {
    return onlyCertificate(completed.learnerId()).path("certificateId");
  }
}
