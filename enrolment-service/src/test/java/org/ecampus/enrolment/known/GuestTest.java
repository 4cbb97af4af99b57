package org.ecampus.enrolment.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.enrol;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

/** Guests of events are learners without an account. */
@ServiceTest
class GuestTest {

  @Inject Campus campus;
  @Inject Events events;

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

  private ValidatableResponse read() {
    return asAdministrator().get(PATH + "/learners/" + guest).then();
  }

  private void tell(String givenName, int day) {
    events.deliver(
        "org.ecampus.webinar.guest.changed.v1",
        guest.toString(),
        """
        {"learnerId":"%s","language":"ar","nameAssurance":"SELF_DECLARED",
         "changedAt":"2026-11-0%dT07:15:30.5Z",
         "pii":{"givenName":"%s","familyName":"Haddad","email":"leila@example.org",
                "emailVerified":true}}
        """
            .formatted(guest, day, givenName));
  }
}
