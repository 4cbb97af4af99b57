package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class OfferingEnrolmentResourceTest {

  @Inject Campus campus;
  @Inject Events events;

  @Test
  void enrolsALearnerWithoutKeyOrApproval() {
    // Given
    UUID course = campus.course();
    campus.rules(course, "{\"admission\":\"KEY\",\"enrolmentKey\":\"dignity-2026\"}");
    UUID learner = campus.learner();

    // When
    ValidatableResponse answer = enrol(course, learner);

    // Then
    answer
        .statusCode(201)
        .body("state", equalTo("CONFIRMED"))
        .body("learnerId", equalTo(learner.toString()));
  }

  @Test
  void putsALearnerOnTheWaitingListWhereNoSeatIsFree() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);

    // When
    ValidatableResponse answer = enrol(course, campus.learner());

    // Then
    answer.statusCode(201).body("state", equalTo("WAITING")).body("waitingPosition", equalTo(1));
  }

  @Test
  void answersMissingForALearnerThereIsNot() {
    enrol(campus.course(), UUID.randomUUID()).statusCode(404);
  }

  @Test
  void answersMissingForAnOfferingThereIsNot() {
    enrol(UUID.randomUUID(), campus.learner()).statusCode(404);
  }

  @Test
  void keepsARequestFromASeatUntilItIsApproved() {
    // Given
    UUID course = courseWithApproval(1);
    UUID learner = campus.learner();

    // When
    UUID request = campus.enrol(learner, course);

    // Then
    look(learner, request).body("state", equalTo("REQUESTED"));
    assertThat(published(EnrolmentConfirmed.TYPE, request)).isZero();
  }

  @Test
  void seatsWhoIsApproved() {
    // Given
    UUID learner = campus.learner();
    UUID request = campus.enrol(learner, courseWithApproval(1));

    // When
    ValidatableResponse answer = approve(request);

    // Then
    answer.statusCode(200).body("state", equalTo("CONFIRMED"));
    look(learner, request).body("state", equalTo("CONFIRMED"));
    assertThat(published(EnrolmentConfirmed.TYPE, request)).isEqualTo(1);
  }

  @Test
  void seatsWhoIsApprovedInTheVersionThatIsCurrentThen() {
    // Given
    UUID course = courseWithApproval(1);
    UUID request = campus.enrol(campus.learner(), course);
    UUID newVersion = UUID.randomUUID();
    campus.publish(course, newVersion, "Second edition");

    // When
    ValidatableResponse answer = approve(request);

    // Then
    answer.statusCode(200).body("subjectVersion", equalTo(newVersion.toString()));
  }

  @Test
  void makesWhoIsApprovedForAFullCourseWait() {
    // Given
    UUID course = courseWithApproval(1);
    approve(campus.enrol(campus.learner(), course)).statusCode(200);
    UUID request = campus.enrol(campus.learner(), course);

    // When
    ValidatableResponse answer = approve(request);

    // Then
    answer.statusCode(200).body("state", equalTo("WAITING")).body("waitingPosition", equalTo(1));
  }

  @Test
  void approvesOnlyWhatAwaitsApproval() {
    // Given
    UUID request = campus.enrol(campus.learner(), courseWithApproval(1));
    approve(request).statusCode(200);

    // When
    ValidatableResponse answer = approve(request);

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:not-awaiting-approval"));
    assertThat(published(EnrolmentConfirmed.TYPE, request)).isEqualTo(1);
  }

  @Test
  void declinesARequestSilently() {
    // Given
    UUID learner = campus.learner();
    UUID request = campus.enrol(learner, courseWithApproval(1));

    // When
    ValidatableResponse answer = decline(request);

    // Then
    answer.statusCode(200).body("state", equalTo("DECLINED"));
    look(learner, request).body("state", equalTo("DECLINED"));
    assertThat(published(EnrolmentWithdrawn.TYPE, request)).isZero();
  }

  @Test
  void promotesTheNextWhenSomebodySeatedIsDeclined() {
    // Given
    UUID course = campus.course(1);
    UUID seat = campus.enrol(campus.learner(), course);
    UUID waiting = campus.learner();
    UUID place = campus.enrol(waiting, course);

    // When
    decline(seat).statusCode(200);

    // Then
    look(waiting, place).body("state", equalTo("CONFIRMED"));
    assertThat(published(EnrolmentWithdrawn.TYPE, seat)).isEqualTo(1);
  }

  @Test
  void declinesNothingThatHasEnded() {
    // Given
    UUID request = campus.enrol(campus.learner(), courseWithApproval(1));
    decline(request).statusCode(200);

    // When
    ValidatableResponse answer = decline(request);

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:enrolment-ended"));
  }

  @Test
  void removesALearnerAndPromotesTheNext() {
    // Given
    UUID course = campus.course(1);
    UUID removed = campus.learner();
    UUID waiting = campus.learner();
    UUID seat = campus.enrol(removed, course);
    UUID place = campus.enrol(waiting, course);

    // When
    remove(course, seat).statusCode(204);

    // Then
    look(removed, seat).body("state", equalTo("WITHDRAWN"));
    look(waiting, place).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void findsAnEnrolmentOnlyUnderItsOwnOffering() {
    // Given
    UUID enrolment = campus.enrol(campus.learner(), campus.course());

    // When
    ValidatableResponse answer = remove(campus.course(), enrolment);

    // Then
    answer.statusCode(404);
  }

  @Test
  void isNotForLearners() {
    // Given
    UUID learner = campus.learner();
    UUID course = courseWithApproval(1);
    UUID request = campus.enrol(learner, course);

    // When
    ValidatableResponse approving =
        as(learner).post(PATH + "/enrolments/" + request + "/approve").then();

    // Then
    approving.statusCode(403);
    as(learner)
        .body("{\"learnerId\":\"%s\"}".formatted(learner))
        .post(PATH + "/offerings/" + course + "/enrolments")
        .then()
        .statusCode(403);
  }

  private UUID courseWithApproval(int capacity) {
    UUID course = campus.course();
    campus.rules(course, "{\"admission\":\"APPROVAL\",\"capacity\":%d}".formatted(capacity));
    return course;
  }

  private static ValidatableResponse enrol(UUID course, UUID learner) {
    return asAdministrator()
        .body("{\"learnerId\":\"%s\"}".formatted(learner))
        .post(PATH + "/offerings/" + course + "/enrolments")
        .then();
  }

  private static ValidatableResponse approve(UUID enrolment) {
    return asAdministrator().post(PATH + "/enrolments/" + enrolment + "/approve").then();
  }

  private static ValidatableResponse decline(UUID enrolment) {
    return asAdministrator()
        .body("{\"reason\":\"The course is for labour inspectors\"}")
        .post(PATH + "/enrolments/" + enrolment + "/decline")
        .then();
  }

  private static ValidatableResponse remove(UUID course, UUID enrolment) {
    return asAdministrator()
        .delete(PATH + "/offerings/" + course + "/enrolments/" + enrolment)
        .then();
  }

  private static ValidatableResponse look(UUID learner, UUID enrolment) {
    return as(learner).get(PATH + "/enrolments/" + enrolment).then();
  }

  private long published(String type, UUID enrolment) {
    return events.published(type).stream()
        .filter(fact -> fact.path("enrolmentId").asText().equals(enrolment.toString()))
        .count();
  }
}
