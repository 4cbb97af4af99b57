package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.FREE;
import static org.ecampus.enrolment.Campus.PAID;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.enrol;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever came under other terms gets a seat under those that are in force when it is given. */
@ServiceTest
class OtherTermsTest {

  @Inject Campus campus;
  @Inject Events events;
  @Inject Tables tables;

  private final UUID course = UUID.randomUUID();
  private final UUID offering = UUID.randomUUID();
  private UUID version;
  private int revision;

  @BeforeEach
  void open() {
    publish();
    tell(FREE, 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"paid", "closed by its opener", "closed by an administrator", "archived"})
  void nobodyMovesUpWhereNobodyWouldBeTaken(String why) {
    // Given
    UUID seat = campus.enrol(campus.learner(), offering);
    UUID place = campus.enrol(campus.learner(), offering);
    become(why);

    // When
    remove(seat).statusCode(204);

    // Then
    assertThat(state(place)).isEqualTo("WAITING");
    assertThat(confirmed(place)).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "paid, free",
    "closed by its opener, free",
    "closed by an administrator, opened by an administrator",
    "archived, published again"
  })
  void whoWaitsMovesUpOnceTheyWouldBeTakenAgain(String why, String again) {
    // Given
    UUID seat = campus.enrol(campus.learner(), offering);
    UUID place = campus.enrol(campus.learner(), offering);
    become(why);
    remove(seat).statusCode(204);

    // When
    become(again);

    // Then
    assertThat(state(place)).isEqualTo("CONFIRMED");
    assertThat(confirmed(place)).isEqualTo(1);
  }

  @Test
  void whoWaitsMovesUpOnceItIsFreeAgainWhereAnAdministratorHasMadeTheRules() {
    // Given
    campus.rules(offering, "{\"admission\":\"OPEN\",\"capacity\":1}");
    UUID seat = campus.enrol(campus.learner(), offering);
    UUID place = campus.enrol(campus.learner(), offering);
    become("paid");
    remove(seat).statusCode(204);

    // When
    become("free");

    // Then
    assertThat(state(place)).isEqualTo("CONFIRMED");
  }

  @Test
  void moreSeatsOfWhatIsPaidSeatNobodyByThemselves() {
    // Given
    campus.enrol(campus.learner(), offering);
    UUID place = campus.enrol(campus.learner(), offering);
    become("paid");

    // When
    campus.rules(offering, "{\"admission\":\"OPEN\",\"capacity\":9}");

    // Then
    assertThat(state(place)).isEqualTo("WAITING");
    rules().body("seatsTaken", equalTo(1)).body("waiting", equalTo(1));
  }

  @Test
  void whoWaitsIsNotForgottenWhereSeatsAreNoLongerCounted() {
    // Given
    campus.enrol(campus.learner(), offering);
    UUID place = campus.enrol(campus.learner(), offering);
    become("paid");

    // When
    campus.rules(offering, "{\"admission\":\"OPEN\"}");

    // Then
    assertThat(state(place)).isEqualTo("WAITING");
    rules().body("seatsTaken", equalTo(1)).body("waiting", equalTo(1));
    become("free");
    assertThat(state(place)).isEqualTo("CONFIRMED");
  }

  @Test
  void whomAnAdministratorAdmitsToWhatIsPaidIsSeatedPastThoseWhoHaveNotPaid() {
    // Given
    UUID seat = campus.enrol(campus.learner(), offering);
    UUID place = campus.enrol(campus.learner(), offering);
    become("paid");
    remove(seat).statusCode(204);

    // When
    ValidatableResponse answer = enrol(asAdministrator(), campus.learner(), offering);

    // Then
    answer.statusCode(201).body("state", equalTo("CONFIRMED"));
    assertThat(answer.extract().<Integer>path("waitingPosition")).isNull();
    assertThat(state(place)).isEqualTo("WAITING");
    rules().body("seatsTaken", equalTo(1)).body("waiting", equalTo(1));
  }

  @Test
  void whomAnAdministratorHasAdmittedMovesUpIntoWhatIsPaid() {
    // Given
    UUID seat = campus.enrol(campus.learner(), offering);
    UUID unpaid = campus.enrol(campus.learner(), offering);
    become("paid");
    String place =
        enrol(asAdministrator(), campus.learner(), offering)
            .body("state", equalTo("WAITING"))
            .extract()
            .path("enrolmentId");

    // When
    remove(seat).statusCode(204);

    // Then
    assertThat(state(UUID.fromString(place))).isEqualTo("CONFIRMED");
    assertThat(state(unpaid)).isEqualTo("WAITING");
  }

  @ParameterizedTest
  @ValueSource(strings = {"closed by its opener", "archived"})
  void nobodyIsApprovedWhereNobodyIsTaken(String why) {
    // Given
    UUID request = request();
    become(why);

    // When
    ValidatableResponse answer = approve(asAdministrator(), request);

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:offering-closed"));
    assertThat(state(request)).isEqualTo("REQUESTED");
  }

  @Test
  void anAdministratorsApprovalAdmitsToWhatIsPaid() {
    // Given
    UUID request = request();
    become("paid");

    // When
    ValidatableResponse answer = approve(asAdministrator(), request);

    // Then
    answer.statusCode(200).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void anInstitutionsApprovalDoesNot() {
    // Given
    UUID partner = UUID.randomUUID();
    UUID request = request();
    tables.execute(
        "UPDATE enrolment SET institution_id = '%s' WHERE id = '%s'".formatted(partner, request));
    become("paid");

    // When
    ValidatableResponse answer = approve(asPartner(partner), request);

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:payment-required"));
    assertThat(state(request)).isEqualTo("REQUESTED");
  }

  private UUID request() {
    tell(FREE, "APPROVAL", 1);
    return campus.enrol(campus.learner(), offering);
  }

  private void become(String what) {
    switch (what) {
      case "paid" -> tell(PAID, 1);
      case "free" -> tell(FREE, 1);
      case "closed by its opener" -> tell(FREE, "CLOSED", 1);
      case "closed by an administrator" ->
          campus.rules(offering, "{\"admission\":\"CLOSED\",\"capacity\":5}");
      case "opened by an administrator" ->
          campus.rules(offering, "{\"admission\":\"OPEN\",\"capacity\":5}");
      case "archived" -> campus.archive(course, version);
      case "published again" -> publish();
      default -> throw new IllegalArgumentException(what);
    }
  }

  private void publish() {
    version = UUID.randomUUID();
    campus.publish(course, version, "Social dialogue", "TUTORED", FREE);
  }

  private void tell(String price, int capacity) {
    tell(price, "OPEN", capacity);
  }

  private void tell(String price, String admission, int capacity) {
    campus.tell(
        "changed",
        offering,
        ++revision,
        Institutions.CENTRE,
        course,
        version,
        price,
        admission,
        ",\"capacity\":" + capacity);
  }

  private ValidatableResponse remove(UUID enrolment) {
    return asAdministrator()
        .delete(PATH + "/offerings/" + offering + "/enrolments/" + enrolment)
        .then();
  }

  private static ValidatableResponse approve(RequestSpecification approver, UUID enrolment) {
    return approver.post(PATH + "/enrolments/" + enrolment + "/approve").then();
  }

  private ValidatableResponse rules() {
    return asAdministrator().get(PATH + "/offerings/" + offering + "/enrolment-rules").then();
  }

  private String state(UUID enrolment) {
    return tables
        .rows("SELECT state FROM enrolment WHERE id = '%s'".formatted(enrolment))
        .getFirst();
  }

  private long confirmed(UUID enrolment) {
    return events.published(EnrolmentConfirmed.TYPE).stream()
        .filter(fact -> fact.path("enrolmentId").asText().equals(enrolment.toString()))
        .count();
  }
}
