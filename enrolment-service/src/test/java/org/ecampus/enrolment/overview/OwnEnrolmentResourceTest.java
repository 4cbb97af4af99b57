package org.ecampus.enrolment.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class OwnEnrolmentResourceTest {

  @Inject Campus campus;
  @Inject Events events;

  @Test
  void listsNothingForANewcomer() {
    list(UUID.randomUUID(), "").statusCode(200).body("items", empty()).body("next", nullValue());
  }

  @Test
  void listsTheNewestFirstAndOnlyMyOwn() {
    // Given
    UUID learner = campus.learner();
    String older = campus.enrol(learner, campus.course()).toString();
    campus.enrol(campus.learner(), campus.course());
    String newer = campus.enrol(learner, campus.course()).toString();

    // When
    ValidatableResponse answer = list(learner, "");

    // Then
    answer.body("items.enrolmentId", contains(newer, older));
  }

  @Test
  void tellsTitleInMyLanguageAndWhereIStand() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);
    UUID learner = campus.learner();
    campus.enrol(learner, course);

    // When
    ValidatableResponse answer = list(learner, "");

    // Then
    answer
        .body("items[0].title", equalTo("Introduction to International Labour Standards (fr)"))
        .body("items[0].state", equalTo("WAITING"))
        .body("items[0].waitingPosition", equalTo(1))
        .body("items[0].completed", equalTo(false))
        .body("items[0].certificateId", nullValue());
  }

  @Test
  void tellsTheTitleOfTheVersionPublishedLastAtOnce() {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learner();
    campus.enrol(learner, course);
    list(learner, "").body("items[0].title", startsWith("Introduction"));

    // When
    campus.publish(course, UUID.randomUUID(), "Labour standards today");

    // Then
    list(learner, "").body("items[0].title", equalTo("Labour standards today (fr)"));
  }

  @Test
  void whoAdministersForAnInstitutionAsWellReadsTheirOwn() {
    // Given
    UUID learner = campus.learner();
    String enrolment = campus.enrol(learner, campus.course()).toString();
    String token =
        Tokens.sign(
            Tokens.claims(learner, Roles.LEARNER, Roles.PARTNER_ADMINISTRATOR)
                .claim("institution", UUID.randomUUID().toString()));

    // When
    ValidatableResponse answer = with(token).get(PATH + "/enrolments").then();

    // Then
    answer.statusCode(200).body("items.enrolmentId", contains(enrolment));
  }

  @Test
  void marksWhatIsCompleted() {
    // Given
    UUID learner = campus.learner();
    UUID enrolment = campus.enrol(learner, campus.course());

    // When
    campus.complete(enrolment);

    // Then
    list(learner, "").body("items[0].completed", equalTo(true));
  }

  @Test
  void whatIsToldOfAnEnrolmentTakesAHandfulOfStatements() {
    // Given
    UUID learner = campus.learner();
    UUID course = campus.course();
    UUID enrolment = campus.enrol(learner, course);

    // When
    long completion = Statements.count(() -> campus.complete(enrolment));
    long certificate =
        Statements.count(() -> campus.certify(UUID.randomUUID(), learner, course, course));

    // Then
    assertThat(completion).isEqualTo(1);
    assertThat(certificate).as("a lock, and the row").isEqualTo(2);
  }

  @Test
  void showsTheCertificateUntilItIsRevoked() {
    // Given
    UUID course = UUID.randomUUID();
    UUID version = UUID.randomUUID();
    campus.publish(course, version, "Labour inspection");
    UUID learner = campus.learner();
    campus.enrol(learner, course);
    UUID certificate = UUID.randomUUID();
    campus.certify(certificate, learner, course, version);
    list(learner, "").body("items[0].certificateId", equalTo(certificate.toString()));

    // When
    revoke(certificate, learner, course, version);

    // Then
    list(learner, "").body("items[0].certificateId", nullValue());
  }

  @Test
  void goesOnWhereThePageBeforeEnded() {
    // Given
    UUID learner = campus.learner();
    List<String> newestFirst = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      newestFirst.addFirst(campus.enrol(learner, campus.course()).toString());
    }

    // When
    List<String> walked = new ArrayList<>();
    String next = "";
    while (next != null) {
      ValidatableResponse page = list(learner, "?limit=2" + next).statusCode(200);
      walked.addAll(page.extract().path("items.enrolmentId"));
      String cursor = page.extract().path("next");
      next = cursor == null ? null : "&after=" + cursor;
    }

    // Then
    assertThat(walked).isEqualTo(newestFirst);
  }

  @Test
  void linksToTheNextPage() {
    // Given
    UUID learner = campus.learner();
    campus.enrol(learner, campus.course());
    campus.enrol(learner, campus.course());

    // When
    ValidatableResponse answer = list(learner, "?limit=1");

    // Then
    answer.header("Link", containsString("rel=\"next\""));
  }

  @Test
  void answersNotModifiedWhileNothingHasChanged() {
    // Given
    UUID learner = campus.learner();
    campus.enrol(learner, campus.course());
    String tag = list(learner, "").extract().header("ETag");

    // When
    ValidatableResponse answer =
        as(learner).header("If-None-Match", tag).get(PATH + "/enrolments").then();

    // Then
    answer.statusCode(304);
  }

  @Test
  void listsInOneStatementHoweverLongTheList() {
    // Given
    UUID learner = campus.learner();
    for (int i = 0; i < 12; i++) {
      campus.enrol(learner, campus.course());
    }

    // When
    long statements = Statements.count(() -> list(learner, "?limit=10").statusCode(200));

    // Then
    assertThat(statements).isEqualTo(1);
  }

  private static ValidatableResponse list(UUID learner, String query) {
    return as(learner).get(PATH + "/enrolments" + query).then();
  }

  private void revoke(UUID certificate, UUID learner, UUID course, UUID version) {
    events.deliver(
        "org.ecampus.certification.certificate.revoked.v1",
        certificate.toString(),
        """
        {"certificateId":"%s","learnerId":"%s","subjectKind":"COURSE","subjectId":"%s",
         "subjectVersion":"%s","revokedAt":"2026-11-24T09:00:00Z"}
        """
            .formatted(certificate, learner, course, version));
  }
}
