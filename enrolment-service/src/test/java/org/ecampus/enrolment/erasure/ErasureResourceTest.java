package org.ecampus.enrolment.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.people.AccountsAreThere;
import org.ecampus.enrolment.people.KeycloakPeople;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.enrolment.published.LearnerErased;
import org.ecampus.kit.outbox.Topics;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ErasureResourceTest {

  private static final int MANY = 1_000;

  @Inject Campus campus;
  @Inject Events events;
  @Inject Tables tables;
  @Inject AccountErasureJob job;
  @Inject AccountService accounts;
  @Inject ContractRules contracts;

  @Test
  void removesWhoTheLearnerIsAndTellsTheOthers() {
    // Given
    UUID learner = campus.learner();
    campus.certify(UUID.randomUUID(), learner, UUID.randomUUID(), UUID.randomUUID());

    // When
    ValidatableResponse answer = erase(learner);

    // Then
    answer
        .statusCode(201)
        .header("Location", equalTo(PATH + "/learners/" + learner + "/erasure"))
        .body("complete", equalTo(false))
        .body("account", equalTo("PENDING"))
        .body("answers.service", contains("enrolment"))
        .body("answers[0].removed.learner", equalTo(1))
        .body("answers[0].removed.known_certificate", equalTo(1))
        .body("answers[0].removed.outbox", equalTo(1))
        .body("unanswered", contains("catalogue", "certification", "tutoring", "webinar"));
    as(learner).get(PATH + "/profile").then().statusCode(404);
    assertThat(told(LearnerChanged.TYPE, learner)).isEmpty();
    assertThat(told(LearnerErased.TYPE, learner)).hasSize(1);
    assertThat(told(Topics.tombstoneType(Topics.LEARNERS), learner))
        .singleElement()
        .satisfies(tombstone -> assertThat(tombstone.data()).isEmpty());
    contracts.outboxMatchesSchemas(LearnerErased.TYPE);
  }

  @Test
  void leavesNoTraceOfTheIdInTheTablesOfPeopleAndEnrolments() {
    // Given
    UUID learner = campus.learner();
    UUID completed = campus.enrol(learner, campus.course());
    campus.complete(completed);
    campus.enrol(learner, campus.course());

    // When
    erase(learner).body("answers[0].removed.enrolment", equalTo(2));

    // Then
    for (String table :
        List.of("learner", "enrolment", "known_certificate", "name_change", "idempotency_key")) {
      assertThat(
              tables.rows(
                  "SELECT t::text FROM %s t WHERE t::text LIKE '%%%s%%'".formatted(table, learner)))
          .as(table)
          .isEmpty();
    }
    assertThat(
            tables.rows(
                "SELECT state FROM enrolment WHERE learner_id = (SELECT learner_id FROM enrolment"
                    + " WHERE id = '%s') ORDER BY state".formatted(completed)))
        .as("one person still, under another id")
        .containsExactly("CONFIRMED", "WITHDRAWN");
  }

  @Test
  void freesTheSeatForWhoeverIsNext() {
    // Given
    UUID course = campus.course(1);
    UUID learner = campus.learner();
    UUID seat = campus.enrol(learner, course);
    UUID next = campus.learner();
    UUID place = campus.enrol(next, course);

    // When
    erase(learner).statusCode(201);

    // Then
    as(next).get(PATH + "/enrolments/" + place).then().body("state", equalTo("CONFIRMED"));
    assertThat(told(EnrolmentWithdrawn.TYPE, seat)).hasSize(1);
    asAdministrator()
        .get(PATH + "/offerings/" + course + "/roster")
        .then()
        .body("items[0].enrolmentId", equalTo(seat.toString()))
        .body("items[0].givenName", nullValue())
        .body("items[0].state", equalTo("WITHDRAWN"));
  }

  @Test
  void isCompleteWhenEverybodyHasAnsweredAndTheAccountIsGone() {
    // Given
    UUID learner = campus.learner();
    erase(learner).statusCode(201);
    AccountsAreThere keycloak = new AccountsAreThere();
    QuarkusMock.installMockForType(keycloak, KeycloakPeople.class);
    job.run();
    List.of("catalogue", "certification", "tutoring").forEach(one -> answer(one, learner, 3));
    read(learner).body("complete", equalTo(false)).body("unanswered", contains("webinar"));

    // When
    answer("webinar", learner, 0);

    // Then
    read(learner)
        .statusCode(200)
        .body("complete", equalTo(true))
        .body("account", equalTo("DELETED"))
        .body("unanswered", empty())
        .body("answers.service", hasItems("enrolment", "tutoring", "webinar"))
        .body("answers.find { it.service == 'tutoring' }.removed.progress", equalTo(3));
    assertThat(keycloak.deleted).contains(learner);
  }

  @Test
  void deletesTheAccountThatCarriedTheLearner() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    UUID account = UUID.randomUUID();
    with(Tokens.learnerWithAccount(account, learner))
        .body(
            """
            {"givenName":"Kofi","familyName":"Mensah","gender":"MALE","countryCode":"GH",
             "organisationType":"NGO","language":"en","timeZone":"Africa/Accra"}
            """)
        .put(PATH + "/profile")
        .then()
        .statusCode(200);
    erase(learner).statusCode(201);
    AccountsAreThere keycloak = new AccountsAreThere();
    QuarkusMock.installMockForType(keycloak, KeycloakPeople.class);

    // When
    job.run();

    // Then
    assertThat(keycloak.deleted).contains(account).doesNotContain(learner);
  }

  @Test
  void accountIsTakenByOneInstanceAtATime() {
    // Given
    UUID learner = campus.learner();
    erase(learner).statusCode(201);
    List<AccountService.Due> first = accounts.take(MANY);

    // When
    List<AccountService.Due> second = accounts.take(MANY);

    // Then
    assertThat(first).extracting(AccountService.Due::learnerId).contains(learner);
    assertThat(second).extracting(AccountService.Due::learnerId).doesNotContain(learner);
  }

  @Test
  void showsThatTheAccountIsStillThereWhileKeycloakIsAway() {
    // Given
    UUID learner = campus.learner();
    erase(learner).statusCode(201);

    // When
    job.run();

    // Then
    read(learner).body("account", equalTo("PENDING")).body("accountAttempts", equalTo(1));
  }

  @Test
  void erasesOnceHoweverOftenItIsOrdered() {
    // Given
    UUID learner = campus.learner();
    erase(learner).statusCode(201);

    // When
    ValidatableResponse answer = erase(learner);

    // Then
    answer.statusCode(201).body("answers[0].removed.learner", equalTo(1));
    assertThat(told(LearnerErased.TYPE, learner)).hasSize(1);
  }

  @Test
  void anErasedLearnerDoesNotComeBackByTokenOrEvent() {
    // Given
    UUID learner = campus.learner();
    erase(learner).statusCode(201);

    // When
    ValidatableResponse answer =
        as(learner)
            .body(
                """
                {"givenName":"Amina","familyName":"Diallo","gender":"FEMALE","countryCode":"SN",
                 "organisationType":"NGO","language":"fr","timeZone":"Africa/Dakar"}
                """)
            .put(PATH + "/profile")
            .then();
    campus.certify(UUID.randomUUID(), learner, UUID.randomUUID(), UUID.randomUUID());

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:learner-erased"));
    assertThat(
            tables.rows(
                "SELECT 'x' FROM known_certificate WHERE learner_id = '%s'".formatted(learner)))
        .isEmpty();
  }

  @Test
  void answersMissingForSomebodyNobodyKnows() {
    erase(UUID.randomUUID()).statusCode(404);
    read(UUID.randomUUID()).statusCode(404);
  }

  @Test
  void isOrderedByAdministratorsAndReadByAuditorsToo() {
    // Given
    UUID learner = campus.learner();
    String erasure = PATH + "/learners/" + learner + "/erasure";

    // Then
    as(learner).post(erasure).then().statusCode(403);
    asPartner(UUID.randomUUID()).post(erasure).then().statusCode(403);
    with(Tokens.auditor(UUID.randomUUID())).post(erasure).then().statusCode(403);
    erase(learner).statusCode(201);
    with(Tokens.auditor(UUID.randomUUID())).get(erasure).then().statusCode(200);
    asPartner(UUID.randomUUID()).get(erasure).then().statusCode(403);
  }

  @Test
  void needsAFreshSecondFactor() {
    // Given
    UUID learner = campus.learner();
    String withoutOne =
        Tokens.sign(Tokens.claims(UUID.randomUUID(), Roles.ADMINISTRATOR).claim("acr", "1"));

    // When
    var answer = with(withoutOne).post(PATH + "/learners/" + learner + "/erasure").then();

    // Then
    answer
        .statusCode(401)
        .body("type", equalTo("urn:ecampus:problem:insufficient-user-authentication"));
    read(learner).statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"catalogue", "certification", "tutoring", "webinar"})
  void theFirstAnswerOfAServiceCounts(String service) {
    // Given
    UUID learner = campus.learner();
    erase(learner).statusCode(201);
    answer(service, learner, 5);

    // When
    answer(service, learner, 0);

    // Then
    read(learner)
        .body("answers.find { it.service == '" + service + "' }.removed.progress", equalTo(5));
  }

  private void answer(String service, UUID learner, int rows) {
    events.deliver(
        "org.ecampus." + service + ".erasure.completed.v1",
        learner.toString(),
        "{\"learnerId\":\"%s\",\"removed\":{\"progress\":%d},\"completedAt\":\"2026-11-23T09:00:00Z\"}"
            .formatted(learner, rows));
  }

  private List<PublishedEvent> told(String type, UUID key) {
    return events.outbox(type).stream()
        .filter(event -> event.key().equals(key.toString()))
        .toList();
  }

  private static ValidatableResponse erase(UUID learner) {
    return asAdministrator().post(PATH + "/learners/" + learner + "/erasure").then();
  }

  private static ValidatableResponse read(UUID learner) {
    return asAdministrator().get(PATH + "/learners/" + learner + "/erasure").then();
  }
}
