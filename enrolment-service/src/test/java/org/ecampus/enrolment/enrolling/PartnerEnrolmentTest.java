package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PAID;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.enrol;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** What an institution does for its own people, and cannot do to those of another one. */
@ServiceTest
class PartnerEnrolmentTest {

  private static final String SPONSORED = "{\"kind\":\"SPONSORED\",\"sponsor\":\"A ministry\"}";

  @Inject Campus campus;
  @Inject Events events;

  private final UUID partner = UUID.randomUUID();
  private final UUID other = UUID.randomUUID();

  @Test
  void enrolsItsOwnPeopleThroughItself() {
    // Given
    UUID learner = campus.learnerOf(asPartner(partner));

    // When
    ValidatableResponse answer = enrol(asPartner(partner), learner, campus.course());

    // Then
    answer.statusCode(201).body("institutionId", equalTo(partner.toString()));
    assertThat(events.outbox(EnrolmentConfirmed.TYPE))
        .filteredOn(fact -> partner.equals(fact.institution()))
        .singleElement()
        .satisfies(fact -> assertThat(fact.data()).contains(partner.toString()));
  }

  @Test
  void enrolsByAProgramToo() {
    // Given
    String program = Tokens.partnerClient(UUID.randomUUID(), partner);

    // When
    ValidatableResponse answer =
        enrol(with(program), campus.learnerOf(with(program)), campus.course());

    // Then
    answer.statusCode(201).body("institutionId", equalTo(partner.toString()));
  }

  @Test
  void findsNoLearnerOfAnother() {
    // Given
    UUID course = campus.course();
    UUID foreign = campus.learnerOf(asPartner(other));
    UUID ofTheCentre = campus.learner();

    // When
    ValidatableResponse answer = enrol(asPartner(partner), foreign, course);

    // Then
    String missing =
        enrol(asPartner(partner), UUID.randomUUID(), course).statusCode(404).extract().path("type");
    answer.statusCode(404).body("type", equalTo(missing));
    enrol(asPartner(partner), ofTheCentre, course).statusCode(404);
  }

  @Test
  void enrolsInWhatItOffersAndNotInWhatAnotherDoes() {
    // Given
    UUID learner = campus.learnerOf(asPartner(partner));
    UUID own = campus.offering(partner, "INVITED");
    UUID foreign = campus.offering(other, "OPEN");

    // When
    ValidatableResponse answer = enrol(asPartner(partner), learner, own);

    // Then
    answer.statusCode(201);
    enrol(asPartner(partner), learner, foreign).statusCode(404);
  }

  @Test
  void admitsNobodyToAPaidOffering() {
    // Given
    UUID course = UUID.randomUUID();
    campus.publish(course, UUID.randomUUID(), "Paid", "SELF_PACED", PAID);
    UUID learner = campus.learnerOf(asPartner(partner));

    // When
    ValidatableResponse answer = enrol(asPartner(partner), learner, course);

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:payment-required"));
  }

  @Test
  void admitsNobodyToItsOwnOfferingWhileThatIsPaid() {
    // Given
    UUID learner = campus.learnerOf(asPartner(partner));
    UUID own = offering(partner, PAID, "OPEN");

    // When
    ValidatableResponse answer = enrol(asPartner(partner), learner, own);

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:payment-required"));
    enrol(asAdministrator(), learner, own).statusCode(201);
  }

  @Test
  void admitsItsPeopleByInvitationToWhatASponsorPaysWhoeverThatIs() {
    // Given
    UUID learner = campus.learnerOf(asPartner(partner));
    UUID sponsored = offering(Institutions.CENTRE, SPONSORED, "INVITED");

    // When
    ValidatableResponse answer = enrol(asPartner(partner), learner, sponsored);

    // Then
    answer.statusCode(201);
    as(campus.learner())
        .body("{\"offeringId\":\"%s\"}".formatted(sponsored))
        .post(PATH + "/enrolments")
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:invitation-required"));
  }

  @Test
  void seesItsOwnPeopleAloneInARoster() {
    // Given
    UUID course = campus.course();
    campus.enrol(campus.learner(), course);
    enrolled(other, course);
    UUID own = enrolled(partner, course);

    // When
    ValidatableResponse answer = roster(partner, course);

    // Then
    answer.statusCode(200).body("items.enrolmentId", contains(own.toString()));
    roster(UUID.randomUUID(), course).body("items", empty());
    asAdministrator()
        .get(PATH + "/offerings/" + course + "/roster")
        .then()
        .body("items", hasSize(3));
  }

  @Test
  void cannotTouchEnrolmentsOfAnother() {
    // Given
    UUID course = campus.course();
    UUID foreign = enrolled(other, course);
    UUID alone = campus.enrol(campus.learner(), course);

    // Then
    remove(partner, course, foreign).statusCode(404);
    remove(partner, course, alone).statusCode(404);
    decline(partner, foreign).statusCode(404);
    approve(partner, foreign).statusCode(404);
    remove(other, course, foreign).statusCode(204);
  }

  @Test
  void letsWhoeverIsNextMoveUpWhenItTakesSomebodyOut() {
    // Given
    UUID course = campus.course(1);
    UUID seat = enrolled(partner, course);
    UUID next = campus.learner();
    UUID place = campus.enrol(next, course);
    UUID last = enrolled(partner, course);

    // When
    ValidatableResponse answer = remove(partner, course, seat);

    // Then
    answer.statusCode(204);
    as(next).get(PATH + "/enrolments/" + place).then().body("state", equalTo("CONFIRMED"));
    roster(partner, course)
        .body("items.enrolmentId", contains(seat.toString(), last.toString()))
        .body("items[1].waitingPosition", equalTo(1));
  }

  @Test
  void tellsWhereItsPeopleStandOnTheWholeWaitingList() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);
    campus.enrol(campus.learner(), course);
    enrolled(other, course);

    // When
    enrolled(partner, course);

    // Then
    roster(partner, course).body("items.waitingPosition", contains(3));
  }

  @Test
  void isToldThatALearnerIsEnrolledAloneWithoutSeeingThatEnrolment() {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learnerOf(asPartner(partner));
    enrol(asAdministrator(), learner, course)
        .statusCode(201)
        .body("institutionId", equalTo(Institutions.CENTRE.toString()));

    // When
    ValidatableResponse answer = enrol(asPartner(partner), learner, course);

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:exists"));
  }

  @Test
  void setsNoRules() {
    asPartner(partner)
        .body("{\"admission\":\"OPEN\"}")
        .put(PATH + "/offerings/" + campus.course() + "/enrolment-rules")
        .then()
        .statusCode(403);
  }

  private UUID offering(UUID owner, String price, String admission) {
    UUID offering = UUID.randomUUID();
    UUID course = UUID.randomUUID();
    campus.tell("opened", offering, 1, owner, course, course, price, admission, "");
    return offering;
  }

  private UUID enrolled(UUID institution, UUID course) {
    UUID learner = campus.learnerOf(asPartner(institution));
    String id =
        enrol(asPartner(institution), learner, course)
            .statusCode(201)
            .extract()
            .path("enrolmentId");
    return UUID.fromString(id);
  }

  private static ValidatableResponse roster(UUID institution, UUID offering) {
    return asPartner(institution).get(PATH + "/offerings/" + offering + "/roster").then();
  }

  private static ValidatableResponse remove(UUID institution, UUID offering, UUID enrolment) {
    return asPartner(institution)
        .delete(PATH + "/offerings/" + offering + "/enrolments/" + enrolment)
        .then();
  }

  private static ValidatableResponse decline(UUID institution, UUID enrolment) {
    return asPartner(institution)
        .body("{\"reason\":\"No\"}")
        .post(PATH + "/enrolments/" + enrolment + "/decline")
        .then();
  }

  private static ValidatableResponse approve(UUID institution, UUID enrolment) {
    return asPartner(institution).post(PATH + "/enrolments/" + enrolment + "/approve").then();
  }
}
