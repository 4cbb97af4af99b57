package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.enrolment.published.EnrolmentWithdrawn;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class EnrolmentResourceTest {

  @Inject Campus campus;
  @Inject Events events;

  @Test
  void seatsWhoAsksAndTellsTheOthers() {
    // Given
    UUID course = UUID.randomUUID();
    UUID version = UUID.randomUUID();
    campus.publish(course, version, "Labour inspection");
    UUID learner = campus.learner();

    // When
    ValidatableResponse answer = ask(learner, course);

    // Then
    String enrolment =
        answer
            .statusCode(201)
            .header("Ecampus-Event", notNullValue())
            .body("state", equalTo("CONFIRMED"))
            .body("learnerId", equalTo(learner.toString()))
            .header("Location", equalTo(PATH + "/enrolments/" + enrolmentIn(answer)))
            .body("offeringId", equalTo(course.toString()))
            .body("subjectKind", equalTo("COURSE"))
            .body("subjectId", equalTo(course.toString()))
            .body("subjectVersion", equalTo(version.toString()))
            .body("institutionId", equalTo(Institutions.CENTRE.toString()))
            .body("confirmedAt", notNullValue())
            .body("waitingPosition", nullValue())
            .extract()
            .path("enrolmentId");
    assertThat(events.published(EnrolmentConfirmed.TYPE))
        .filteredOn(fact -> fact.path("enrolmentId").asText().equals(enrolment))
        .singleElement()
        .satisfies(
            fact -> {
              assertThat(fact.path("learnerId").asText()).isEqualTo(learner.toString());
              assertThat(fact.path("offeringId").asText()).isEqualTo(course.toString());
              assertThat(fact.path("subjectId").asText()).isEqualTo(course.toString());
              assertThat(fact.path("subjectVersion").asText()).isEqualTo(version.toString());
              assertThat(fact.path("institutionId").asText())
                  .isEqualTo(Institutions.CENTRE.toString());
              assertThat(fact.path("confirmedAt").asText()).endsWith("Z");
            });
  }

  @Test
  void makesWhoComesToAFullCourseWaitWithoutTellingAnybody() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);
    UUID second = campus.learner();
    UUID third = campus.learner();

    // When
    ask(second, course)
        .statusCode(201)
        .body("state", equalTo("WAITING"))
        .body("waitingPosition", equalTo(1));
    ask(third, course)
        .statusCode(201)
        .body("state", equalTo("WAITING"))
        .body("waitingPosition", equalTo(2));

    // Then
    assertThat(confirmed(second, course)).isZero();
  }

  @Test
  void refusesASecondEnrolmentInTheSameOfferingAndNamesTheFirst() {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learner();
    UUID enrolment = campus.enrol(learner, course);

    // When
    ValidatableResponse answer = ask(learner, course);

    // Then
    answer
        .statusCode(409)
        .body("type", equalTo("urn:ecampus:problem:already-enrolled"))
        .body("detail", containsString(enrolment.toString()));
    assertThat(confirmed(learner, course)).isEqualTo(1);
  }

  @Test
  void givesTheSameAnswerAgainForTheSameKey() {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learner();
    String key = UUID.randomUUID().toString();
    String first = askOnce(learner, course, key).statusCode(201).extract().asString();

    // When
    String second = askOnce(learner, course, key).statusCode(201).extract().asString();

    // Then
    assertThat(second).isEqualTo(first);
    assertThat(confirmed(learner, course)).isEqualTo(1);
  }

  @Test
  void refusesAKeyThatWasSentWithAnotherBody() {
    // Given
    UUID learner = campus.learner();
    String key = UUID.randomUUID().toString();
    askOnce(learner, campus.course(), key).statusCode(201);

    // When
    ValidatableResponse answer = askOnce(learner, campus.course(), key);

    // Then
    answer.statusCode(422);
  }

  @Test
  void promotesFirstOfWaitingListWhenSeatFrees() {
    // Given
    UUID course = campus.course(1);
    UUID seated = campus.learner();
    UUID first = campus.learner();
    UUID second = campus.learner();
    UUID seat = campus.enrol(seated, course);
    UUID place = campus.enrol(first, course);
    UUID nextPlace = campus.enrol(second, course);

    // When
    withdraw(seated, seat).statusCode(204);

    // Then
    look(first, place)
        .body("state", equalTo("CONFIRMED"))
        .body("confirmedAt", notNullValue())
        .body("waitingPosition", nullValue());
    look(second, nextPlace).body("state", equalTo("WAITING")).body("waitingPosition", equalTo(1));
    assertThat(confirmed(first, course)).isEqualTo(1);
    assertThat(withdrawn(seat)).isEqualTo(1);
  }

  @Test
  void promotesIntoTheVersionThatIsCurrentWhenTheSeatFrees() {
    // Given
    UUID course = campus.course(1);
    UUID seated = campus.learner();
    UUID waiting = campus.learner();
    UUID seat = campus.enrol(seated, course);
    UUID place = campus.enrol(waiting, course);
    UUID newVersion = UUID.randomUUID();
    campus.publish(course, newVersion, "Second edition");

    // When
    withdraw(seated, seat).statusCode(204);

    // Then
    look(waiting, place).body("subjectVersion", equalTo(newVersion.toString()));
    look(seated, seat).body("subjectVersion", not(equalTo(newVersion.toString())));
  }

  @Test
  void closesTheGapWhenSomebodyLeavesTheWaitingList() {
    // Given
    UUID course = campus.course(1);
    campus.enrol(campus.learner(), course);
    UUID leaver = campus.learner();
    UUID last = campus.learner();
    UUID leaving = campus.enrol(leaver, course);
    UUID place = campus.enrol(last, course);

    // When
    withdraw(leaver, leaving).statusCode(204);

    // Then
    look(last, place).body("state", equalTo("WAITING")).body("waitingPosition", equalTo(1));
    assertThat(withdrawn(leaving)).as("a seat that never was is not withdrawn").isZero();
  }

  @Test
  void withdrawsOnceHoweverOftenAsked() {
    // Given
    UUID learner = campus.learner();
    UUID enrolment = campus.enrol(learner, campus.course());
    withdraw(learner, enrolment).statusCode(204);

    // When
    withdraw(learner, enrolment).statusCode(204);

    // Then
    assertThat(withdrawn(enrolment)).isEqualTo(1);
  }

  @Test
  void enrolsAnewAfterWithdrawal() {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learner();
    UUID old = campus.enrol(learner, course);
    withdraw(learner, old).statusCode(204);

    // When
    UUID anew = campus.enrol(learner, course);

    // Then
    assertThat(anew).isNotEqualTo(old);
    assertThat(confirmed(learner, course)).isEqualTo(2);
  }

  @Test
  void keepsACompletedCourseOnRecord() {
    // Given
    UUID learner = campus.learner();
    UUID enrolment = campus.enrol(learner, campus.course());
    campus.complete(enrolment);

    // When
    ValidatableResponse answer = withdraw(learner, enrolment);

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:course-completed"));
    look(learner, enrolment).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void whoeverHasCompletedAnOfferingMayEnrolInItAgainInTheNewestVersion() {
    // Given
    UUID course = campus.course(2);
    UUID learner = campus.learner();
    UUID completed = campus.enrol(learner, course);
    campus.complete(completed);
    UUID newVersion = UUID.randomUUID();
    campus.publish(course, newVersion, "Second edition");

    // When
    ValidatableResponse answer = ask(learner, course);

    // Then
    answer
        .statusCode(201)
        .body("state", equalTo("CONFIRMED"))
        .body("subjectVersion", equalTo(newVersion.toString()));
    look(learner, completed).body("state", equalTo("CONFIRMED")).body("completed", equalTo(true));
    withdraw(learner, completed).statusCode(409);
    ask(learner, course).statusCode(409).body("detail", containsString(enrolmentIn(answer)));
    withdraw(learner, UUID.fromString(enrolmentIn(answer))).statusCode(204);
  }

  @Test
  void aRepeatIsOneHoweverOftenItIsAskedForAtOnce() throws Exception {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learner();
    campus.complete(campus.enrol(learner, course));

    // When
    List<Callable<Integer>> wishes =
        Collections.nCopies(8, () -> ask(learner, course).extract().statusCode());
    List<Integer> statuses = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> wish : threads.invokeAll(wishes)) {
        statuses.add(wish.get());
      }
    }

    // Then
    assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    assertThat(confirmed(learner, course)).isEqualTo(2);
  }

  @Test
  void refusesCoursesNobodyHasPublished() {
    ask(campus.learner(), UUID.randomUUID())
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:offering-closed"));
  }

  @Test
  void refusesNewcomersToAnArchivedCourse() {
    // Given
    UUID course = UUID.randomUUID();
    UUID version = UUID.randomUUID();
    campus.publish(course, version, "Labour inspection");
    campus.archive(course, version);

    // When
    ValidatableResponse answer = ask(campus.learner(), course);

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:offering-closed"));
  }

  @Test
  void refusesLearnersWhoHaveNotSaidWhoTheyAre() {
    ask(UUID.randomUUID(), campus.course())
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:profile-missing"));
  }

  @Test
  void opensACourseWithAKeyToWhoKnowsIt() {
    // Given
    UUID course = campus.course();
    campus.rules(course, "{\"admission\":\"KEY\",\"enrolmentKey\":\"dignity-2026\"}");
    UUID learner = campus.learner();
    ask(learner, course)
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:wrong-enrolment-key"));
    askWith(learner, course, "dignity-2025").statusCode(422);

    // When
    ValidatableResponse answer = askWith(learner, course, "dignity-2026");

    // Then
    answer.statusCode(201).body("state", equalTo("CONFIRMED"));
  }

  @Test
  void fiveWrongKeysMakeALearnerWaitAtThatOfferingAlone() {
    // Given
    UUID course = campus.course();
    UUID other = campus.course();
    String rules = "{\"admission\":\"KEY\",\"enrolmentKey\":\"dignity-2026\"}";
    campus.rules(course, rules);
    campus.rules(other, rules);
    UUID guesser = campus.learner();
    for (int miss = 0; miss < 5; miss++) {
      askWith(guesser, course, "word " + miss)
          .statusCode(422)
          .body("type", equalTo("urn:ecampus:problem:wrong-enrolment-key"));
    }

    // When
    ValidatableResponse sixth = askWith(guesser, course, "dignity-2026");

    // Then
    sixth
        .statusCode(429)
        .header("Retry-After", equalTo("600"))
        .body("type", equalTo("urn:ecampus:problem:too-many-requests"));
    askWith(guesser, other, "dignity-2026").statusCode(201);
    askWith(campus.learner(), course, "dignity-2026").statusCode(201);
  }

  @Test
  void rightKeysAreNoMisses() {
    UUID course = campus.course();
    campus.rules(course, "{\"admission\":\"KEY\",\"enrolmentKey\":\"dignity-2026\"}");
    UUID learner = campus.learner();
    askWith(learner, course, "dignity-2026").statusCode(201);

    for (int again = 0; again < 6; again++) {
      askWith(learner, course, "dignity-2026").statusCode(409);
    }
  }

  @Test
  void hidesEnrolmentsOfOthers() {
    // Given
    UUID enrolment = campus.enrol(campus.learner(), campus.course());
    UUID stranger = campus.learner();

    // When
    ValidatableResponse looking = look(stranger, enrolment);
    ValidatableResponse withdrawing = withdraw(stranger, enrolment);

    // Then
    String missing = look(stranger, UUID.randomUUID()).statusCode(404).extract().path("type");
    looking.statusCode(404).body("type", equalTo(missing));
    withdrawing.statusCode(404).body("type", equalTo(missing));
    assertThat(withdrawn(enrolment)).isZero();
  }

  @Test
  void enrolsInThreeStatementsWhereSeatsAreNotCounted() {
    // Given
    UUID course = campus.course();
    UUID learner = campus.learner();

    // When
    long statements = Statements.count(() -> campus.enrol(learner, course));

    // Then
    assertThat(statements).isEqualTo(3);
  }

  @Test
  void enrolsInFiveStatementsHoweverLongTheWaitingList() {
    // Given
    UUID course = campus.course(1);
    List.of(1, 2, 3, 4, 5).forEach(_ -> campus.enrol(campus.learner(), course));
    UUID learner = campus.learner();

    // When
    long statements = Statements.count(() -> campus.enrol(learner, course));

    // Then
    assertThat(statements).isEqualTo(5);
  }

  @Test
  void takesOverAnAddressThatTheTokenHasVerifiedSince() {
    // Given
    UUID learner = campus.learner();
    String token = Tokens.learner(learner, "amina@example.org", true);

    // When
    askBy(token, campus.course());

    // Then
    as(learner)
        .get(PATH + "/profile")
        .then()
        .body("email", equalTo("amina@example.org"))
        .body("emailVerified", equalTo(true));
    assertThat(events.published(LearnerChanged.TYPE))
        .filteredOn(fact -> fact.path("learnerId").asText().equals(learner.toString()))
        .last()
        .satisfies(fact -> assertThat(fact.path("pii").path("emailVerified").asBoolean()).isTrue());
  }

  @Test
  void takesNoAddressOverThatNobodyHasVerified() {
    // Given
    UUID learner = campus.learner();

    // When
    askBy(Tokens.learner(learner, "amina@example.org", false), campus.course());

    // Then
    as(learner).get(PATH + "/profile").then().body("email", nullValue());
  }

  @Test
  void anAddressThatIsKnownCostsNoStatement() {
    // Given
    UUID learner = campus.learner();
    UUID course = campus.course();
    UUID other = campus.course();
    String token = Tokens.learner(learner, "amina@example.org", true);
    askBy(token, campus.course());

    // When
    long statements = Statements.count(() -> askBy(token, course));

    // Then
    assertThat(statements).isEqualTo(Statements.count(() -> campus.enrol(learner, other)));
  }

  @Test
  void promotesManyInNineStatements() {
    // Given
    UUID course = campus.course(1);
    for (int i = 0; i < 25; i++) {
      campus.enrol(campus.learner(), course);
    }

    // When
    long statements =
        Statements.count(() -> campus.rules(course, "{\"admission\":\"OPEN\",\"capacity\":25}"));

    // Then
    assertThat(statements).isEqualTo(9);
    asAdministrator()
        .get(PATH + "/offerings/" + course + "/enrolment-rules")
        .then()
        .body("seatsTaken", equalTo(25))
        .body("waiting", equalTo(0));
  }

  private static String enrolmentIn(ValidatableResponse answer) {
    return answer.extract().path("enrolmentId");
  }

  private static ValidatableResponse ask(UUID learner, UUID course) {
    return as(learner).body(request(course)).post(PATH + "/enrolments").then();
  }

  private static void askBy(String token, UUID course) {
    with(token).body(request(course)).post(PATH + "/enrolments").then().statusCode(201);
  }

  private static ValidatableResponse askOnce(UUID learner, UUID course, String key) {
    return as(learner)
        .header("Idempotency-Key", key)
        .body(request(course))
        .post(PATH + "/enrolments")
        .then();
  }

  private static ValidatableResponse askWith(UUID learner, UUID course, String enrolmentKey) {
    return as(learner)
        .body("{\"offeringId\":\"%s\",\"enrolmentKey\":\"%s\"}".formatted(course, enrolmentKey))
        .post(PATH + "/enrolments")
        .then();
  }

  private static String request(UUID course) {
    return "{\"offeringId\":\"%s\"}".formatted(course);
  }

  private static ValidatableResponse look(UUID learner, UUID enrolment) {
    return as(learner).get(PATH + "/enrolments/" + enrolment).then();
  }

  private static ValidatableResponse withdraw(UUID learner, UUID enrolment) {
    return as(learner).delete(PATH + "/enrolments/" + enrolment).then();
  }

  private long confirmed(UUID learner, UUID course) {
    return events.published(EnrolmentConfirmed.TYPE).stream()
        .filter(fact -> fact.path("learnerId").asText().equals(learner.toString()))
        .filter(fact -> fact.path("offeringId").asText().equals(course.toString()))
        .count();
  }

  private long withdrawn(UUID enrolment) {
    return events.published(EnrolmentWithdrawn.TYPE).stream()
        .filter(fact -> fact.path("enrolmentId").asText().equals(enrolment.toString()))
        .count();
  }
}
