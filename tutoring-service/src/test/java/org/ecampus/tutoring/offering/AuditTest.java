package org.ecampus.tutoring.offering;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.ecampus.tutoring.Facts;
import org.ecampus.tutoring.Tables;
import org.ecampus.tutoring.TestCourse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What administrators do here is in the audit log, with who did it and to what. */
@ServiceTest
class AuditTest {

  @Inject Events events;
  @Inject Tables tables;

  private final UUID administrator = UUID.randomUUID();
  private final TestCourse course = TestCourse.fresh().ofTrack("TUTORED");

  @ParameterizedTest
  @CsvSource({"offering.opened", "offering.changed", "learning-days.published"})
  void actIsRecordedWithItsActor(String action) {
    // When
    UUID subject = act(action);

    // Then
    assertThat(
            tables.rows(
                "SELECT action FROM audit_entry WHERE subject_id = '%s' AND actor_id = '%s'"
                    .formatted(subject, administrator)))
        .contains(action);
  }

  private UUID act(String action) {
    return switch (action) {
      case "offering.opened" -> opened();
      case "offering.changed" -> changed(opened());
      default -> publishDays();
    };
  }

  private UUID opened() {
    new Facts(events).publish(course);
    return Runs.id(Runs.open(token(), Runs.of(course, "TUTORED", Runs.PAID)));
  }

  private UUID changed(UUID offeringId) {
    Runs.change(token(), offeringId, Runs.change(1, "OPEN")).statusCode(200);
    return offeringId;
  }

  private UUID publishDays() {
    given()
        .auth()
        .oauth2(token())
        .contentType(ContentType.JSON)
        .body("{\"since\":\"9999-01-01\"}")
        .post("/api/tutoring/v1/learning-days/publish")
        .then()
        .statusCode(200);
    return administrator;
  }

  private String token() {
    return Tokens.administrator(administrator);
  }
}
