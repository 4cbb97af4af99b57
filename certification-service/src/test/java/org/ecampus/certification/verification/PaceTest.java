package org.ecampus.certification.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.certification.OwnDatabase;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** In a database of its own: the rules it adds would change the awards of other tests. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class PaceTest {
  private static final String PACE = "completed in 4 min of 3 h stated";

  @Inject Happenings happenings;
  @Inject Database database;

  @Test
  void paperPageJsonAndCredentialShowAPaceAllAlike() throws IOException {
    // Given
    rules(2, "2020-01-01T00:00:00Z", "\"fastBelowPercent\": 25, \"shown\": true");
    var completed = inFourMinutes("2020-02-01");

    // Then
    onlyCertificate(completed.learnerId()).then().body("elapsedMinutes", equalTo(4));
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");
    assertThat(paperOf(completed)).contains(PACE);
    assertThat(credentialOf(completed)).contains("ElapsedMinutes");
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .body(containsString(PACE));
    stranger()
        .accept(ContentType.JSON)
        .get("/verify/{code}", code)
        .then()
        .body("pace", equalTo(PACE))
        .body("elapsedMinutes", equalTo(4));
  }

  @Test
  void paceThatIsNotToBeShownStandsOnTheRecordAlone() throws IOException {
    // Given
    var completed = inFourMinutes("2019-02-01");

    // Then
    assertThat(
            database.number(
                "SELECT elapsed_minutes FROM certificate WHERE learner_id = ?",
                completed.learnerId()))
        .isEqualTo(4);
    onlyCertificate(completed.learnerId()).then().body("elapsedMinutes", nullValue());
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");
    assertThat(paperOf(completed)).doesNotContain("4 min");
    assertThat(credentialOf(completed)).doesNotContain("ElapsedMinutes");
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .body(not(containsString("4 min")));
    stranger()
        .accept(ContentType.JSON)
        .get("/verify/{code}", code)
        .then()
        .body("pace", nullValue())
        .body("elapsedMinutes", nullValue());
  }

  @Test
  void tooFastForTheRulesIsAReasonThatLearnersAndAdministratorsRead() {
    // Given
    rules(3, "2021-01-01T00:00:00Z", "\"shown\": false, \"leastPercent\": 10");
    var completed = inFourMinutes("2021-02-01");

    // Then
    learner(completed.learnerId())
        .get("/conclusions")
        .then()
        .body("items[0].reasonCode", equalTo("COMPLETED_TOO_FAST"))
        .body(
            "items[0].reason",
            equalTo("Completed in 4 min; at least 18 min of the stated time is asked for."));
    administrator()
        .get("/learners/{id}/conclusions", completed.learnerId())
        .then()
        .body("items[0].reasonCode", equalTo("COMPLETED_TOO_FAST"))
        .body("items[0].rulesVersion", equalTo(3));
  }

  private Completed inFourMinutes(String day) {
    var completed = Completed.selfPaced(180).between(day + "T10:00:00Z", day + "T10:04:59Z");
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "en");
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);
    return completed;
  }

  /** With a field that only a later version of the service knows. */
  private void rules(int version, String from, String pace) {
    database.execute(
        """
        INSERT INTO award_rules (version, rules_id, effective_from, rules, created_at)
        VALUES (%d, '%s', '%s', '[{"subject": "COURSE", "tracks": ["SELF_PACED"],
          "fromMinutes": 1, "everyAssessmentPassed": false, "award": "PARTICIPATION",
          "laterField": {}, "pace": {%s}}]', '2019-01-01T00:00:00Z')
        """
            .formatted(version, UUID.randomUUID(), from, pace));
  }

  private static String credentialOf(Completed completed) {
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    String token =
        learner(completed.learnerId()).get("/certificates/{id}/credential", id).asString();
    return new String(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]), UTF_8);
  }

  private static String paperOf(Completed completed) throws IOException {
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    byte[] paper = learner(completed.learnerId()).get("/certificates/{id}/pdf", id).asByteArray();
    try (var pdf = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }
}
