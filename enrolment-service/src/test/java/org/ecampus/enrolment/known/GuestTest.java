package org.ecampus.enrolment.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.enrol;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.OpenTransaction;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.enrolling.Seating;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Guests of events are learners without an account. */
@ServiceTest
class GuestTest {

  private static final int PATIENCE = 20;

  @Inject Campus campus;
  @Inject Events events;
  @Inject Tables tables;
  @Inject Seating seating;

  private final UUID guest = UUID.randomUUID();

  @Test
  void canBeEnrolled() {
    // When
    tell("Leila", 1);

    // Then
    read()
        .statusCode(200)
        .body("hasAccount", equalTo(false))
        .body("givenName", equalTo("Leila"))
        .body("emailVerified", equalTo(true));
    enrol(asAdministrator(), guest, campus.course()).statusCode(201);
  }

  @Test
  void isWhatWasToldLast() {
    // Given
    tell("Leila", 2);

    // When
    tell("Layla", 1);

    // Then
    read().body("givenName", equalTo("Leila"));
  }

  @Test
  void isNoLongerAGuestOnceThereIsAnAccount() {
    // Given
    tell("Leila", 1);
    with(Tokens.learnerWithAccount(UUID.randomUUID(), guest))
        .body(
            """
            {"givenName":"Layla","familyName":"Haddad","gender":"FEMALE","countryCode":"JO",
             "organisationType":"NGO","language":"ar","timeZone":"Asia/Amman"}
            """)
        .put(PATH + "/profile")
        .then()
        .statusCode(200);

    // When
    tell("Leila", 9);

    // Then
    read().body("givenName", equalTo("Layla")).body("hasAccount", equalTo(true));
    assertThat(events.deliverTombstone(Topics.GUESTS, guest.toString())).isEqualTo(Outcome.APPLIED);
    read().statusCode(200);
  }

  @Test
  void isForgottenWithTheTombstone() {
    // Given
    tell("Leila", 1);

    // When
    events.deliverTombstone(Topics.GUESTS, guest.toString());

    // Then
    read().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"enrolment", "certificate", "confirmed name"})
  void isNotForgottenOnceTheyAreALearnerToo(String reason) {
    // Given
    tell("Leila", 1);
    become(reason);

    // When
    Outcome outcome = events.deliverTombstone(Topics.GUESTS, guest.toString());

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
    read().statusCode(200).body("givenName", equalTo("Leila"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"themselves", "an administrator", "an institution"})
  void isNobodyWhoWasRegistered(String registrar) {
    // Given
    UUID learner = registeredBy(registrar);
    String before = row(learner);

    // When
    tell(learner, "Mallory", "2099-11-01");
    Outcome tombstone = events.deliverTombstone(Topics.GUESTS, learner.toString());

    // Then
    assertThat(tombstone).isEqualTo(Outcome.APPLIED);
    assertThat(row(learner)).isEqualTo(before);
  }

  @Test
  void keepsTheNameThatAValidCertificateShows() {
    // Given
    tell("Leila", 1);
    UUID certificate = UUID.randomUUID();
    campus.certify(certificate, guest, UUID.randomUUID(), UUID.randomUUID());

    // When
    tell(guest, "Mallory", "2026-11-02", "new@example.org");

    // Then
    read().body("givenName", equalTo("Leila")).body("email", equalTo("new@example.org"));
    events.deliver(
        "org.ecampus.certification.certificate.revoked.v1",
        certificate.toString(),
        "{\"certificateId\":\"%s\",\"revokedAt\":\"2026-11-24T09:00:00Z\"}".formatted(certificate));
    tell("Layla", 3);
    read().body("givenName", equalTo("Layla"));
  }

  @Test
  void isNotForgottenWhileTheyAreBeingEnrolled() throws Exception {
    // Given
    tell("Leila", 1);
    UUID course = campus.course();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var holder = OpenTransaction.doing(() -> seating.own(course))) {
      Future<?> enrolling =
          threads.submit(() -> enrol(asAdministrator(), guest, course).statusCode(201));
      tables.awaitWaiters(1);

      // When
      Future<Outcome> tombstone =
          threads.submit(() -> events.deliverTombstone(Topics.GUESTS, guest.toString()));

      // Then
      tables.awaitWaiters(2);
      holder.commit();
      enrolling.get(PATIENCE, TimeUnit.SECONDS);
      assertThat(tombstone.get(PATIENCE, TimeUnit.SECONDS)).isEqualTo(Outcome.APPLIED);
    }
    read().statusCode(200);
  }

  private void become(String reason) {
    switch (reason) {
      case "enrolment" -> enrol(asAdministrator(), guest, campus.course()).statusCode(201);
      case "certificate" ->
          campus.certify(UUID.randomUUID(), guest, UUID.randomUUID(), UUID.randomUUID());
      default ->
          asAdministrator()
              .body("{\"givenName\":\"Leila\",\"familyName\":\"Haddad\"}")
              .post(PATH + "/learners/" + guest + "/name-confirmation")
              .then()
              .statusCode(200);
    }
  }

  private UUID registeredBy(String registrar) {
    return switch (registrar) {
      case "themselves" -> campus.learner();
      case "an administrator" -> campus.learnerOf(asAdministrator());
      default -> campus.learnerOf(asPartner(UUID.randomUUID()));
    };
  }

  private String row(UUID learner) {
    return tables.rows("SELECT l::text FROM learner l WHERE id = '" + learner + "'").getFirst();
  }

  private ValidatableResponse read() {
    return asAdministrator().get(PATH + "/learners/" + guest).then();
  }

  private void tell(String givenName, int day) {
    tell(guest, givenName, "2026-11-0" + day);
  }

  private void tell(UUID learner, String givenName, String day) {
    tell(learner, givenName, day, "leila@example.org");
  }

  private void tell(UUID learner, String givenName, String day, String email) {
    events.deliver(
        "org.ecampus.webinar.guest.changed.v1",
        learner.toString(),
        """
        {"learnerId":"%s","language":"ar","nameAssurance":"SELF_DECLARED",
         "changedAt":"%sT07:15:30.5Z",
         "pii":{"givenName":"%s","familyName":"Haddad","email":"%s",
                "emailVerified":true}}
        """
            .formatted(learner, day, givenName, email));
  }
}
