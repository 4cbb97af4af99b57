package org.ecampus.certification.holding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.as;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class CertificateResourceTest {
  @Inject Happenings happenings;

  @Test
  void learnerListsTheirOwnPageByPage() {
    // Given
    var completed = happenings.amina();
    var learner = completed.learnerId();
    for (int more = 0; more < 2; more++) {
      var other = Completed.selfPaced(60).by(learner);
      happenings.coursePublished(other);
      happenings.courseCompleted(other);
    }

    // When
    var first = learner(learner).queryParam("limit", 2).get("/certificates");

    // Then
    first.then().statusCode(200).body("items", hasSize(2)).header("Link", containsString("next"));
    learner(learner)
        .queryParam("limit", 2)
        .queryParam("after", first.<String>path("next"))
        .get("/certificates")
        .then()
        .body("items", hasSize(1))
        .body("items[0].subjectId", equalTo(completed.courseId().toString()))
        .body("next", nullValue());
  }

  @Test
  void listTakesTwoStatementsHoweverLongItIs() {
    var completed = happenings.amina();
    for (int more = 0; more < 4; more++) {
      var other = Completed.selfPaced(60).by(completed.learnerId());
      happenings.coursePublished(other);
      happenings.courseCompleted(other);
    }

    long statements =
        Statements.count(
            () ->
                learner(completed.learnerId())
                    .get("/certificates")
                    .then()
                    .body("items", hasSize(5)));

    assertThat(statements).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/pdf", "/credential"})
  void anothersCertificateAnswersAsAMissingOne(String part) {
    var completed = happenings.amina();
    String id = idOf(completed);

    var foreign = learner(UUID.randomUUID()).get("/certificates/{id}" + part, id);
    var missing = learner(UUID.randomUUID()).get("/certificates/{id}" + part, UUID.randomUUID());

    foreign.then().statusCode(404).contentType("application/problem+json");
    missing.then().statusCode(404);
    assertThat(foreign.<String>path("type")).isEqualTo(missing.<String>path("type"));
    assertThat(foreign.<String>path("title")).isEqualTo(missing.<String>path("title"));
  }

  @Test
  void administratorListsALearnersCertificates() {
    var completed = happenings.amina();

    administrator()
        .get("/learners/{id}/certificates", completed.learnerId())
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].holderName", equalTo("Amina Diallo"));
    administrator().get("/learners/{id}/certificates", UUID.randomUUID()).then().statusCode(404);
  }

  @Test
  void everyRoleIsRefusedWhatIsNotItsOwn() {
    var completed = happenings.amina();
    String id = idOf(completed);

    learner(completed.learnerId())
        .get("/learners/{id}/certificates", completed.learnerId())
        .then()
        .statusCode(403);
    learner(completed.learnerId())
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"I want it so\"}")
        .post("/certificates/{id}/revocation", id)
        .then()
        .statusCode(403);
    as(Tokens.tutor(UUID.randomUUID())).get("/certificates").then().statusCode(403);
    administrator().get("/certificates/{id}/pdf", id).then().statusCode(403);
    stranger().get("/certificates/{id}", id).then().statusCode(401);
  }

  @Test
  void pdfComesAsAFileThatNobodyCaches() {
    var completed = happenings.amina();

    learner(completed.learnerId())
        .get("/certificates/{id}/pdf", idOf(completed))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("Content-Disposition", containsString(".pdf\""))
        .header("Cache-Control", containsString("no-store"));
  }

  @Test
  void languageThatIsTooLongIsRefused() {
    var completed = happenings.amina();

    learner(completed.learnerId())
        .queryParam("language", "x".repeat(36))
        .get("/certificates/{id}/pdf", idOf(completed))
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("language"));
  }

  @Test
  void entityTagSparesTheSecondReading() {
    var completed = happenings.amina();
    String tag = onlyCertificate(completed.learnerId()).header("ETag");

    learner(completed.learnerId())
        .header("If-None-Match", tag)
        .get("/certificates/{id}", idOf(completed))
        .then()
        .statusCode(304)
        .body(not(containsString("Amina")));
  }

  private static String idOf(Completed completed) {
    return onlyCertificate(completed.learnerId()).path("certificateId");
  }
}
