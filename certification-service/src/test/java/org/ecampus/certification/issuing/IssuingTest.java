package org.ecampus.certification.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ServiceTest
class IssuingTest {
  @Inject Happenings happenings;
  @Inject Events events;
  @Inject Database database;

  @Test
  void certificateSaysWhatWasTrueWhenItWasIssued() {
    // Given
    var completed = Completed.selfPaced(200);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);

    // When
    var event = happenings.courseCompleted(completed);

    // Then
    happenings.learnerChanged(completed.learnerId(), "Amina", "Koch", "en");
    onlyCertificate(completed.learnerId())
        .then()
        .statusCode(200)
        .body("status", equalTo("GENUINE"))
        .body("kind", equalTo("PARTICIPATION"))
        .body("holderName", equalTo("Amina Diallo"))
        .body("language", equalTo("fr"))
        .body("titles.en", equalTo("Introduction to International Labour Standards"))
        .body("effortMinutes", equalTo(200))
        .body("startedAt", equalTo("2025-11-03T10:00:00Z"))
        .body("completedAt", equalTo("2025-11-23T10:15:30Z"))
        .body("rulesVersion", equalTo(1))
        .body("serialNumber", matchesPattern("EC-20\\d\\d-\\d{6}"))
        .body("effortEntries", hasSize(1));
    learner(completed.learnerId())
        .get("/effort")
        .then()
        .body("items.eventId", contains(event.toString()))
        .body("totalMinutes", equalTo(200));
  }

  static Stream<List<String>> orders() {
    return permutations(List.of("learner", "course", "completion"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void issuesOnceInWhateverOrderTheFactsArrive(List<String> order) {
    var completed = Completed.selfPaced(180);

    for (String fact : order) {
      assertThat(issuedTo(completed.learnerId())).isZero();
      arrive(fact, completed);
    }

    assertThat(issuedTo(completed.learnerId())).isEqualTo(1);
    onlyCertificate(completed.learnerId()).then().body("effortMinutes", equalTo(180));
    assertThat(
            database.number(
                "SELECT count(*) FROM pending_award WHERE learner_id = ?", completed.learnerId()))
        .isZero();
  }

  @Test
  void laterNewsOfTheSameFactsIssueNothingMore() {
    var completed = happenings.amina();

    happenings.learnerChanged(completed.learnerId(), "Amina", "Koch", "en");
    happenings.coursePublished(completed);

    assertThat(issuedTo(completed.learnerId())).isEqualTo(1);
  }

  @Test
  void issuesToEveryoneWhoWaitedForTheCourse() {
    var first = Completed.selfPaced(180);
    var learners = Stream.generate(UUID::randomUUID).limit(120).toList();
    for (UUID learner : learners) {
      happenings.learnerChanged(learner, "Amina", "Diallo", "fr");
      happenings.courseCompleted(first.by(learner));
    }

    happenings.coursePublished(first);

    assertThat(learners).allSatisfy(learner -> assertThat(issuedTo(learner)).isEqualTo(1));
  }

  @Test
  void theSameEventThreeTimesIssuesOnce() {
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);
    var event = UUID.randomUUID();

    var outcomes =
        Stream.generate(() -> happenings.courseCompleted(event, completed)).limit(3).toList();

    assertThat(outcomes).containsExactly(Outcome.APPLIED, Outcome.DUPLICATE, Outcome.DUPLICATE);
    assertThat(issuedTo(completed.learnerId())).isEqualTo(1);
  }

  @Test
  void completingTheSameVersionAgainBringsNeitherEffortNorCertificate() {
    var completed = happenings.amina();

    happenings.courseCompleted(completed.again());

    assertThat(issuedTo(completed.learnerId())).isEqualTo(1);
    learner(completed.learnerId()).get("/effort").then().body("totalMinutes", equalTo(180));
  }

  @ParameterizedTest
  @CsvSource({
    "TUTORED, 1800, false, PARTICIPATION",
    "TUTORED, 3600, true, ACHIEVEMENT",
    "SELF_PACED, 3600, true, ACHIEVEMENT"
  })
  void kindFollowsTheShippedRules(String track, int minutes, boolean passed, String kind) {
    var completed = Completed.selfPaced(minutes).onTrack(track, passed);
    happenings.learnerChanged(completed.learnerId(), "Luís", "Ortega", "es");
    happenings.coursePublished(completed);

    happenings.courseCompleted(completed);

    learner(completed.learnerId()).get("/certificates").then().body("items.kind", contains(kind));
  }

  @Test
  void effortThatEarnsNoCertificateIsStillInTheLedger() {
    var completed = Completed.selfPaced(1799).onTrack("TUTORED", true);
    happenings.learnerChanged(completed.learnerId(), "Luís", "Ortega", "es");
    happenings.coursePublished(completed);

    happenings.courseCompleted(completed);

    learner(completed.learnerId()).get("/certificates").then().body("items", empty());
    learner(completed.learnerId()).get("/effort").then().body("totalMinutes", equalTo(1799));
  }

  @Test
  void issuingTakesAHandfulOfStatements() {
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);

    long statements = Statements.count(() -> happenings.courseCompleted(completed));

    assertThat(statements).isLessThanOrEqualTo(7);
  }

  @Test
  void tellsTheOthersWithoutTheName() {
    var completed = happenings.amina();

    var told =
        events.published(Happenings.ISSUED).stream()
            .filter(fact -> fact.path("learnerId").asText().equals(completed.learnerId() + ""))
            .toList();

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().path("kind").asText()).isEqualTo("PARTICIPATION");
    assertThat(told.getFirst().path("effortMinutes").asInt()).isEqualTo(180);
    assertThat(told.getFirst().toString()).doesNotContain("Amina", "Diallo");
  }

  private void arrive(String fact, Completed completed) {
    switch (fact) {
      case "learner" -> happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
      case "course" -> happenings.coursePublished(completed);
      default -> happenings.courseCompleted(completed);
    }
  }

  private long issuedTo(UUID learnerId) {
    return database.number("SELECT count(*) FROM certificate WHERE learner_id = ?", learnerId);
  }

  private static Stream<List<String>> permutations(List<String> facts) {
    if (facts.isEmpty()) {
      return Stream.of(List.of());
    }
    return facts.stream()
        .flatMap(
            first -> {
              var rest = new ArrayList<>(facts);
              rest.remove(first);
              return permutations(rest)
                  .map(tail -> Stream.concat(Stream.of(first), tail.stream()).toList());
            });
  }
}
