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
import org.ecampus.kit.security.Institutions;
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
    return permutations(List.of("learner", "course", "issuer", "completion"));
  }

  @ParameterizedTest
  @MethodSource("orders")
  void issuesOnceInWhateverOrderTheFactsArrive(List<String> order) {
    var completed = Completed.selfPaced(180).with(UUID.randomUUID(), UUID.randomUUID());

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
    happenings.institutionChanged(Institutions.CENTRE, "e-Campus");

    assertThat(issuedTo(completed.learnerId())).isEqualTo(1);
  }

  @Test
  void guestIsNamedLikeALearner() {
    var completed = Completed.selfPaced(180);
    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);

    happenings.guestChanged(completed.learnerId(), "Joana", "Neves", "pt");

    onlyCertificate(completed.learnerId()).then().body("holderName", equalTo("Joana Neves"));
  }

  @Test
  void learnerOfEnrolmentIsNotRenamedAsAGuest() {
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.guestChanged(completed.learnerId(), "Mallory", "Forged", "en");

    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);

    onlyCertificate(completed.learnerId()).then().body("holderName", equalTo("Amina Diallo"));
  }

  @Test
  void learnerOfEnrolmentTakesThePlaceOfAGuestOfALaterTime() {
    var completed = Completed.selfPaced(180);
    happenings.guestChanged(completed.learnerId(), "Mallory", "Forged", "en");
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");

    happenings.coursePublished(completed);
    happenings.courseCompleted(completed);

    onlyCertificate(completed.learnerId()).then().body("holderName", equalTo("Amina Diallo"));
  }

  @Test
  void nameVouchedForInAWayThatIsNewIsANameAllTheSame() {
    var completed = happenings.amina();
    String renamed = Happenings.learner(completed.learnerId(), "Amina", "Koch", "en");

    events.deliver(
        Happenings.LEARNER_CHANGED,
        completed.learnerId().toString(),
        renamed.replace("SELF_DECLARED", "SEEN_ON_A_PASSPORT"));

    assertThat(
            database.number(
                "SELECT count(*) FROM known_learner WHERE learner_id = ? AND name = 'Amina Koch'",
                completed.learnerId()))
        .isEqualTo(1);
  }

  @Test
  void awardWaitsForANameThatCanBeSeen() {
    var completed = Completed.selfPaced(180);
    happenings.coursePublished(completed);
    happenings.learnerChanged(completed.learnerId(), "\u200D", "\u200D", "fr");
    happenings.courseCompleted(completed);
    assertThat(issuedTo(completed.learnerId())).isZero();

    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");

    onlyCertificate(completed.learnerId()).then().body("holderName", equalTo("Amina Diallo"));
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
    learner(completed.learnerId())
        .get("/conclusions")
        .then()
        .body("items.reasonCode", contains("ALREADY_CERTIFIED", null));
  }

  @Test
  void whileAnAwardWaitsARepeatEarnsNoSecondOne() {
    var completed = Completed.selfPaced(180);
    happenings.courseCompleted(completed);
    happenings.courseCompleted(completed.again());

    happenings.coursePublished(completed);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");

    assertThat(issuedTo(completed.learnerId())).isEqualTo(1);
  }

  @Test
  void repeatMayEarnWhatTheFirstTimeDidNotAndNoMinuteCountsTwice() {
    // Given
    var first = Completed.selfPaced(1530).onTrack("TUTORED", true);
    happenings.learnerChanged(first.learnerId(), "Luís", "Ortega", "es");
    happenings.coursePublished(first);
    happenings.courseCompleted(first);
    assertThat(issuedTo(first.learnerId())).isZero();

    // When
    happenings.courseCompleted(first.again().worth(1800));

    // Then
    onlyCertificate(first.learnerId())
        .then()
        .body("effortMinutes", equalTo(1800))
        .body("effortEntries", hasSize(2));
    learner(first.learnerId())
        .get("/effort")
        .then()
        .body("totalMinutes", equalTo(1800))
        .body("items.minutes", contains(270, 1530))
        .body("items.repeat", contains(1, 0));
  }

  @Test
  void repeatThatIsWorthLessEntersNothing() {
    var first = Completed.selfPaced(1500).onTrack("TUTORED", true);
    happenings.courseCompleted(first);

    happenings.courseCompleted(first.again().worth(1200));

    learner(first.learnerId()).get("/effort").then().body("items.minutes", contains(1500));
  }

  @Test
  void certificateOfAPartnerIsIssuedByThePartner() {
    // Given
    var partner = UUID.randomUUID();
    var completed = Completed.selfPaced(180).with(partner, partner);
    happenings.institutionChanged(partner, "Ministère du Travail");
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);

    // When
    happenings.courseCompleted(completed);

    // Then
    onlyCertificate(completed.learnerId())
        .then()
        .body("institutionId", equalTo(partner.toString()))
        .body("issuerId", equalTo(partner.toString()))
        .body("issuerName", equalTo("Ministère du Travail"))
        .body("serialNumber", matchesPattern("[0-9A-V]{10}-20\\d\\d-000001"));
    var told =
        events.outbox(Happenings.ISSUED).stream()
            .filter(fact -> fact.data().contains(completed.learnerId().toString()))
            .toList();
    assertThat(told).hasSize(1);
    assertThat(told.getFirst().institution()).isEqualTo(partner);
  }

  @ParameterizedTest
  @CsvSource({
    "TUTORED, 1800, false, PARTICIPATION",
    "FACE_TO_FACE, 720, false, PARTICIPATION",
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
    learner(completed.learnerId())
        .header("Accept-Language", "es")
        .get("/conclusions")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].reasonCode", equalTo("EFFORT_SHORT"))
        .body("items[0].reason", equalTo("Faltan 1 min: 29 h 59 min de al menos 30 h."));
  }

  @Test
  void issuingTakesAHandfulOfStatements() {
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);

    long statements = Statements.count(() -> happenings.courseCompleted(completed));

    assertThat(statements).isLessThanOrEqualTo(10);
  }

  @Test
  void issuingIsInTheAuditLog() {
    // Given
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);

    // When
    happenings.courseCompleted(completed);

    // Then
    assertThat(
            database.number(
                "SELECT count(*) FROM audit_entry a JOIN certificate ON certificate_id ="
                    + " a.subject_id WHERE action = 'certificate.issued' AND learner_id = ?",
                completed.learnerId()))
        .isEqualTo(1);
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
      case "issuer" -> happenings.institutionChanged(completed.ownerId(), "Ministère du Travail");
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
