package org.ecampus.enrolment.offering;

import static io.restassured.RestAssured.given;
import static org.ecampus.enrolment.Campus.FREE;
import static org.ecampus.enrolment.Campus.PAID;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.enrol;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OfferingResourceTest {

  private static final String SPONSORED = "{\"kind\":\"SPONSORED\",\"sponsor\":\"A ministry\"}";
  private static final String CLOSED = "urn:ecampus:problem:offering-closed";
  private static final String PAYMENT = "urn:ecampus:problem:payment-required";

  @Inject Campus campus;

  private final UUID course = UUID.randomUUID();
  private final UUID version = UUID.randomUUID();

  @Test
  void aFreeSelfPacedCourseHasAStandingOfferingThatIsOpen() {
    // When
    publish("SELF_PACED", FREE);

    // Then
    get(course)
        .statusCode(200)
        .body("institutionId", equalTo(Institutions.CENTRE.toString()))
        .body("subjectKind", equalTo("COURSE"))
        .body("subjectId", equalTo(course.toString()))
        .body("subjectVersion", equalTo(version.toString()))
        .body("track", equalTo("SELF_PACED"))
        .body("price.kind", equalTo("FREE"))
        .body("admission", equalTo("OPEN"))
        .body("language", nullValue())
        .body("open", equalTo(true));
  }

  @Test
  void aSponsoredSelfPacedCourseIsFreeToTheLearner() {
    // Given
    publish("SELF_PACED", SPONSORED);

    // When
    ValidatableResponse answer = ask(campus.learner(), course);

    // Then
    answer.statusCode(201);
    get(course).body("admission", equalTo("OPEN")).body("price.sponsor", equalTo("A ministry"));
  }

  @Test
  void aPaidSelfPacedCourseCannotBeTakenWithoutPayment() {
    // Given
    publish("SELF_PACED", PAID);
    UUID learner = campus.learner();

    // When
    ValidatableResponse answer = ask(learner, course);

    // Then
    answer.statusCode(422).body("type", equalTo(PAYMENT));
    get(course)
        .body("admission", equalTo("INVITED"))
        .body("price", equalTo(Map.of("kind", "PAID", "amount", "450.00", "currency", "EUR")));
    enrol(asAdministrator(), learner, course).statusCode(201);
  }

  @Test
  void aRuleOfAdmissionIsNoPayment() {
    // Given
    publish("SELF_PACED", PAID);
    campus.rules(course, "{\"admission\":\"OPEN\"}");

    // When
    ValidatableResponse answer = ask(campus.learner(), course);

    // Then
    answer.statusCode(422).body("type", equalTo(PAYMENT));
  }

  @ParameterizedTest
  @ValueSource(strings = {"TUTORED", "FACE_TO_FACE", "BLENDED", "WEBINAR"})
  void aCourseOnAnotherTrackHasNoStandingOffering(String track) {
    // When
    publish(track, FREE);

    // Then
    get(course).statusCode(404);
    ask(campus.learner(), course).statusCode(422).body("type", equalTo(CLOSED));
  }

  @Test
  void aNewVersionMovesWhatNewcomersStudyAndPay() {
    // Given
    publish("SELF_PACED", FREE);
    UUID second = UUID.randomUUID();

    // When
    campus.publish(course, second, "Second edition", "SELF_PACED", PAID);

    // Then
    get(course)
        .body("subjectVersion", equalTo(second.toString()))
        .body("price.kind", equalTo("PAID"))
        .body("admission", equalTo("INVITED"));
  }

  @Test
  void aCourseThatIsNoLongerSelfPacedTakesNoNewcomersByItself() {
    // Given
    publish("SELF_PACED", FREE);

    // When
    campus.publish(course, UUID.randomUUID(), "With a tutor", "TUTORED", FREE);

    // Then
    get(course).body("open", equalTo(false));
    ask(campus.learner(), course).statusCode(422).body("type", equalTo(CLOSED));
  }

  @Test
  void anArchivedCourseTakesNewcomersIntoNoneOfItsOfferings() {
    // Given
    publish("TUTORED", FREE);
    UUID cohort = UUID.randomUUID();
    open(cohort, FREE, "OPEN", "");
    ask(campus.learner(), cohort).statusCode(201);

    // When
    campus.archive(course, version);

    // Then
    get(cohort).body("open", equalTo(false));
    ask(campus.learner(), cohort).statusCode(422).body("type", equalTo(CLOSED));
    enrol(asAdministrator(), campus.learner(), cohort).statusCode(422);
  }

  @Test
  void anArchivedCourseThatIsPublishedAgainTakesNewcomersAgain() {
    // Given
    publish("SELF_PACED", FREE);
    campus.archive(course, version);

    // When
    campus.publish(course, UUID.randomUUID(), "Second edition");

    // Then
    ask(campus.learner(), course).statusCode(201);
  }

  @Test
  void anOfferingStartsWithTheRulesItsOpenerSays() {
    // Given
    UUID cohort = UUID.randomUUID();

    // When
    open(cohort, FREE, "APPROVAL", ",\"capacity\":12");

    // Then
    get(cohort)
        .body("track", equalTo("TUTORED"))
        .body("language", equalTo("fr"))
        .body("admission", equalTo("APPROVAL"));
    rules(cohort).body("admission", equalTo("APPROVAL")).body("capacity", equalTo(12));
    ask(campus.learner(), cohort).statusCode(201).body("state", equalTo("REQUESTED"));
  }

  @Test
  void anOfferingWithAKeyThatNobodyHasSetOpensToNobody() {
    // Given
    UUID cohort = UUID.randomUUID();
    open(cohort, FREE, "KEY", "");

    // When
    ValidatableResponse answer =
        as(campus.learner())
            .body("{\"offeringId\":\"%s\",\"enrolmentKey\":\"anything\"}".formatted(cohort))
            .post(PATH + "/enrolments")
            .then();

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:wrong-enrolment-key"));
  }

  @Test
  void aChangeMovesPriceLanguageAndVersionAndTheRulesNobodyElseHasMade() {
    // Given
    UUID cohort = UUID.randomUUID();
    open(cohort, FREE, "OPEN", ",\"capacity\":1");
    campus.enrol(campus.learner(), cohort);
    UUID waiting = campus.learner();
    UUID place = campus.enrol(waiting, cohort);
    UUID second = UUID.randomUUID();

    // When
    campus.tell(
        "changed",
        cohort,
        2,
        Institutions.CENTRE,
        course,
        second,
        SPONSORED,
        "INVITED",
        capacity(2));

    // Then
    get(cohort)
        .body("price.kind", equalTo("SPONSORED"))
        .body("admission", equalTo("INVITED"))
        .body("subjectVersion", equalTo(second.toString()));
    rules(cohort).body("capacity", equalTo(2)).body("seatsTaken", equalTo(2));
    as(waiting).get(PATH + "/enrolments/" + place).then().body("state", equalTo("CONFIRMED"));
  }

  @Test
  void rulesOfAnAdministratorStayWhateverTheOpenerSaysLater() {
    // Given
    UUID cohort = UUID.randomUUID();
    open(cohort, FREE, "OPEN", capacity(30));
    campus.rules(cohort, "{\"admission\":\"APPROVAL\",\"capacity\":10}");

    // When
    campus.tell(
        "changed", cohort, 2, Institutions.CENTRE, course, version, PAID, "OPEN", capacity(50));

    // Then
    rules(cohort).body("admission", equalTo("APPROVAL")).body("capacity", equalTo(10));
    get(cohort).body("price.kind", equalTo("PAID"));
  }

  @Test
  void anOlderRevisionChangesNothing() {
    // Given
    UUID cohort = UUID.randomUUID();
    campus.tell("changed", cohort, 3, Institutions.CENTRE, course, version, PAID, "CLOSED", "");

    // When
    open(cohort, FREE, "OPEN", "");

    // Then
    get(cohort).body("price.kind", equalTo("PAID")).body("admission", equalTo("CLOSED"));
  }

  @Test
  void theOfferingsOfACourseAreListed() {
    // Given
    publish("TUTORED", FREE);
    UUID cohort = UUID.randomUUID();
    open(cohort, FREE, "OPEN", "");

    // When
    ValidatableResponse answer = list(course);

    // Then
    answer.statusCode(200).body("items.offeringId", contains(cohort.toString()));
    list(UUID.randomUUID()).statusCode(200).body("items", empty());
  }

  @Test
  void anOfferingThereIsNotIsMissing() {
    get(UUID.randomUUID()).statusCode(404);
  }

  private void publish(String track, String price) {
    campus.publish(course, version, "Social dialogue", track, price);
  }

  private void open(UUID offering, String price, String admission, String more) {
    campus.tell(
        "opened", offering, 1, Institutions.CENTRE, course, version, price, admission, more);
  }

  private static String capacity(int seats) {
    return ",\"capacity\":" + seats;
  }

  private static ValidatableResponse ask(UUID learner, UUID offering) {
    return as(learner)
        .body("{\"offeringId\":\"%s\"}".formatted(offering))
        .post(PATH + "/enrolments")
        .then();
  }

  private static ValidatableResponse get(UUID offering) {
    return given().get(PATH + "/offerings/" + offering).then();
  }

  private static ValidatableResponse list(UUID course) {
    return given().get(PATH + "/courses/" + course + "/offerings").then();
  }

  private static ValidatableResponse rules(UUID offering) {
    return asAdministrator().get(PATH + "/offerings/" + offering + "/enrolment-rules").then();
  }
}
