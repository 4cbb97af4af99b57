package org.ecampus.certification.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.stranger;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A campus fourteen hours ahead: its days and years begin long before those of UTC. */
@ServiceTest
@TestProfile(ZoneTest.Kiritimati.class)
class ZoneTest {
  @Inject Happenings happenings;

  @Test
  void daysOnPaperPageAndJsonAndTheYearOfSerialsAreTheCampuss() throws IOException {
    // Given
    var completed =
        Completed.selfPaced(180).between("2025-11-03T09:59:00Z", "2025-12-31T10:00:00Z");
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "en");
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);
    String code = onlyCertificate(completed.learnerId()).path("verificationCode");

    // Then
    onlyCertificate(completed.learnerId()).then().body("serialNumber", equalTo("EC-2033-000001"));
    String period = "3 November 2025 to 1 January 2026";
    assertThat(paperOf(completed)).contains(period, "1 January 2033");
    stranger()
        .accept(ContentType.HTML)
        .get("/verify/{code}", code)
        .then()
        .body(containsString(period), containsString("1 January 2033"));
    stranger()
        .accept(ContentType.JSON)
        .get("/verify/{code}", code)
        .then()
        .body("startedOn", equalTo("2025-11-03"))
        .body("completedOn", equalTo("2026-01-01"))
        .body("issuedOn", equalTo("2033-01-01"));
  }

  private static String paperOf(Completed completed) throws IOException {
    String id = onlyCertificate(completed.learnerId()).path("certificateId");
    byte[] paper = learner(completed.learnerId()).get("/certificates/{id}/pdf", id).asByteArray();
    try (var pdf = Loader.loadPDF(paper)) {
      return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }
  }

  public static class Kiritimati implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      var untilNewYear = Duration.between(Instant.now(), Instant.parse("2032-12-31T11:00:00Z"));
      return Map.of(
          "ecampus.zone", "Pacific/Kiritimati", "ecampus.clock.offset", untilNewYear.toString());
    }
  }
}
