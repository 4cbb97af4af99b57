package org.ecampus.certification.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.onlyCertificate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.certification.awarding.AwardRulesService;
import org.ecampus.certification.awarding.model.Track;
import org.ecampus.certification.conclusion.Completion;
import org.ecampus.certification.conclusion.ConclusionService;
import org.ecampus.certification.effort.EffortService;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.CertificateService;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.text.LocalizedText;
import org.junit.jupiter.api.Test;

@ServiceTest
class IssuingRaceTest {
  private static final Duration LONG = Duration.ofSeconds(30);

  @Inject Happenings happenings;
  @Inject Database database;
  @Inject IssuingService issuing;
  @Inject ReissueService reissues;
  @Inject EffortService effort;
  @Inject AwardRulesService awardRules;
  @Inject ConclusionService conclusions;
  @Inject CertificateService register;
  @Inject PendingAwardRepository pending;
  @Inject ForeignFacts facts;

  @Test
  void manyCompletionsOfTheSameVersionAtOnceIssueOne() throws Exception {
    // Given
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    happenings.coursePublished(completed);
    var start = new CountDownLatch(1);

    // When
    try (var threads = Executors.newFixedThreadPool(8)) {
      var deliveries =
          IntStream.range(0, 8)
              .mapToObj(
                  each ->
                      threads.submit(
                          () -> {
                            start.await(10, TimeUnit.SECONDS);
                            return happenings.courseCompleted(UUID.randomUUID(), completed.again());
                          }))
              .toList();
      start.countDown();
      for (Future<Outcome> delivery : deliveries) {
        assertThat(delivery.get(30, TimeUnit.SECONDS)).isEqualTo(Outcome.APPLIED);
      }
    }

    // Then
    assertThat(certificatesOf(completed)).isEqualTo(1);
    assertThat(entriesOf(completed)).isEqualTo(1);
  }

  @Test
  void threeFactsAtOnceIssueOne() throws Exception {
    for (int round = 0; round < 25; round++) {
      // Given
      var completed = Completed.selfPaced(180);

      // When
      atOnce(
          List.of(
              () -> happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr"),
              () -> happenings.coursePublished(completed),
              () -> happenings.courseCompleted(completed)));

      // Then
      assertThat(certificatesOf(completed)).isEqualTo(1);
    }
  }

  @Test
  void nameThatArrivesWhileTheAwardIsBeingKeptIssuesIt() throws Exception {
    // Given
    var completed = Completed.selfPaced(180);
    happenings.coursePublished(completed);

    // When
    Future<UUID> arrival = completeWhileTheNameArrives(completed, issuing);

    // Then
    arrival.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(certificatesOf(completed)).isEqualTo(1);
  }

  /** The negative control: without holding still, the name passes by unseen. */
  @Test
  void withoutHoldingStillTheAwardWaitsForEver() throws Exception {
    // Given
    var completed = Completed.selfPaced(180);
    happenings.coursePublished(completed);
    var careless = careless();

    // When
    Future<UUID> arrival = completeWhileTheNameArrives(completed, careless);

    // Then
    arrival.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(certificatesOf(completed)).isZero();
    assertThat(
            database.number(
                "SELECT count(*) FROM pending_award WHERE learner_id = ?", completed.learnerId()))
        .isEqualTo(1);
  }

  @Test
  void issuerThatArrivesWhileTheAwardIsBeingKeptIssuesIt() throws Exception {
    // Given
    var completed = ofPartner();

    // When
    Future<UUID> arrival = completeWhileTheIssuerArrives(completed, issuing);

    // Then
    arrival.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(certificatesOf(completed)).isEqualTo(1);
  }

  /** The negative control: without holding still, the issuer passes by unseen. */
  @Test
  void withoutHoldingStillTheAwardWaitsForItsIssuerForEver() throws Exception {
    // Given
    var completed = ofPartner();

    // When
    Future<UUID> arrival = completeWhileTheIssuerArrives(completed, careless());

    // Then
    arrival.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(certificatesOf(completed)).isZero();
  }

  @Test
  void completionThatIsOnItsWayIsErasedToo() throws Exception {
    // Given
    var completed = Completed.selfPaced(180);

    // When
    Future<UUID> erasure = completeWhileTheLearnerIsErased(completed, issuing);

    // Then
    erasure.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(entriesOf(completed)).isZero();
  }

  /** The negative control: without the lock on its learner, a completion outlives the erasure. */
  @Test
  void withoutHoldingTheLearnerACompletionOutlivesTheErasure() throws Exception {
    // Given
    var completed = Completed.selfPaced(180);

    // When
    Future<UUID> erasure = completeWhileTheLearnerIsErased(completed, careless());

    // Then
    erasure.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(entriesOf(completed)).isEqualTo(1);
  }

  @Test
  void certificateThatIsBeingIssuedAnewIsErasedToo() throws Exception {
    // Given
    var completed = happenings.amina();

    // When
    Future<UUID> erasure = reissueWhileTheLearnerIsErased(completed, reissues);

    // Then
    erasure.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(certificatesOf(completed)).isZero();
  }

  /** The negative control: without the lock on its learner, a name outlives the erasure. */
  @Test
  void withoutHoldingTheLearnerACertificateIssuedAnewOutlivesTheErasure() throws Exception {
    // Given
    var completed = happenings.amina();
    var careless = new ReissueService(register, pending, new CarelessFacts(facts));

    // When
    Future<UUID> erasure = reissueWhileTheLearnerIsErased(completed, careless);

    // Then
    erasure.get(LONG.toSeconds(), TimeUnit.SECONDS);
    assertThat(certificatesOf(completed)).isEqualTo(1);
  }

  private Future<UUID> reissueWhileTheLearnerIsErased(Completed completed, ReissueService service) {
    UUID certificateId =
        UUID.fromString(onlyCertificate(completed.learnerId()).path("certificateId"));
    return whileOpen(
        () ->
            service.reissue(
                new Scope.All(), certificateId, "The name has changed", UUID.randomUUID()),
        () -> happenings.learnerErased(completed.learnerId()));
  }

  private Future<UUID> completeWhileTheLearnerIsErased(
      Completed completed, IssuingService service) {
    return completeWhile(completed, service, () -> happenings.learnerErased(completed.learnerId()));
  }

  private Completed ofPartner() {
    var completed = Completed.selfPaced(180).with(UUID.randomUUID(), UUID.randomUUID());
    happenings.coursePublished(completed);
    happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr");
    return completed;
  }

  private IssuingService careless() {
    var looksAway = new CarelessFacts(facts);
    return new IssuingService(
        effort,
        awardRules,
        conclusions,
        register,
        new Issuance(register, looksAway),
        pending,
        looksAway);
  }

  private Future<UUID> completeWhileTheIssuerArrives(Completed completed, IssuingService service) {
    return completeWhile(
        completed,
        service,
        () -> happenings.institutionChanged(completed.ownerId(), "Ministère du Travail"));
  }

  private Future<UUID> completeWhileTheNameArrives(Completed completed, IssuingService service) {
    return completeWhile(
        completed,
        service,
        () -> happenings.learnerChanged(completed.learnerId(), "Amina", "Diallo", "fr"));
  }

  /** The fact arrives when the award has been put aside and its transaction is still open. */
  private Future<UUID> completeWhile(
      Completed completed, IssuingService service, Callable<UUID> fact) {
    return whileOpen(() -> service.completed(completion(completed)), fact);
  }

  private Future<UUID> whileOpen(Runnable work, Callable<UUID> fact) {
    var threads = Executors.newSingleThreadExecutor();
    try {
      return QuarkusTransaction.requiringNew()
          .call(
              () -> {
                work.run();
                var arrival = threads.submit(fact);
                Awaitility.await().atMost(LONG).until(() -> arrival.isDone() || isHeld());
                return arrival;
              });
    } finally {
      threads.shutdown();
    }
  }

  private boolean isHeld() {
    return database.number(
            "SELECT count(*) FROM pg_locks"
                + " WHERE locktype IN ('advisory', 'transactionid', 'tuple') AND NOT granted")
        > 0;
  }

  private static Completion completion(Completed completed) {
    return new Completion(
        UUID.randomUUID(),
        completed.enrolmentId(),
        completed.courseId(),
        completed.learnerId(),
        completed.institutionId(),
        completed.ownerId(),
        Subject.course(completed.courseId(), completed.courseVersionId()),
        Track.SELF_PACED,
        Instant.parse(completed.startedAt()),
        Instant.parse(completed.completedAt()),
        completed.minutes(),
        false);
  }

  private static void atOnce(List<Callable<UUID>> deliveries)
      throws InterruptedException, ExecutionException, TimeoutException {
    var start = new CountDownLatch(1);
    try (var threads = Executors.newFixedThreadPool(deliveries.size())) {
      var running =
          deliveries.stream()
              .map(
                  delivery ->
                      threads.submit(
                          () -> {
                            start.await(10, TimeUnit.SECONDS);
                            return delivery.call();
                          }))
              .toList();
      start.countDown();
      for (Future<UUID> each : running) {
        each.get(30, TimeUnit.SECONDS);
      }
    }
  }

  private long certificatesOf(Completed completed) {
    return database.number(
        "SELECT count(*) FROM certificate WHERE learner_id = ?", completed.learnerId());
  }

  private long entriesOf(Completed completed) {
    return database.number(
        "SELECT count(*) FROM effort_entry WHERE learner_id = ?", completed.learnerId());
  }

  private record CarelessFacts(ForeignFacts real) implements ForeignFacts {
    @Override
    public boolean holdLearner(UUID learnerId) {
      return true;
    }

    @Override
    public Optional<HolderFact> holder(UUID learnerId) {
      return real.holder(learnerId);
    }

    @Override
    public Optional<LocalizedText> titles(Subject subject) {
      return real.titles(subject);
    }

    @Override
    public Optional<Issuer> issuer(UUID institutionId) {
      return real.issuer(institutionId);
    }

    @Override
    public void holdStill(Subject subject, UUID issuerId) {
      // looks away
    }
  }
}
