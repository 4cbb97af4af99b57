package org.ecampus.enrolment.enrolling;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.enrolling.FirstCome.Runner;
import org.ecampus.enrolment.published.EnrolmentConfirmed;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Two thousand learners, a hundred seats, every request sent twice. */
@ServiceTest
class SeatRaceTest {

  private static final int LEARNERS = 2_000;
  private static final int SEATS = 100;
  private static final int LEAVERS = 20;
  private static final long SEED = 20_261_123;

  @TestHTTPResource URI service;
  @Inject Campus campus;
  @Inject Events events;
  @Inject Ledger ledger;

  private final Map<UUID, String> tokens = new LinkedHashMap<>();

  @Test
  void neverOversellsAndKeepsTheWaitingListInOrder() throws Exception {
    // Given
    UUID course = campus.course(SEATS);
    ledger.learners(LEARNERS).forEach(learner -> tokens.put(learner, Race.token(learner)));
    try (Race race = new Race(service, course)) {

      // When
      List<Attempt> attempts = race.run(twice(race));

      // Then
      Map<UUID, List<Attempt>> byLearner = attempts.stream().collect(groupingBy(Attempt::learner));
      assertThat(attempts).extracting(Attempt::status).containsOnly(201, 409);
      assertThat(byLearner.values()).hasSize(LEARNERS).allSatisfy(SeatRaceTest::haveOneEffect);
      List<Runner> runners = byLearner.values().stream().map(SeatRaceTest::runner).toList();
      assertThat(runners).filteredOn(runner -> runner.rank() == 0).hasSize(SEATS);
      assertThat(positions(runners))
          .isEqualTo(IntStream.rangeClosed(1, LEARNERS - SEATS).boxed().toList());
      assertThat(FirstCome.overtaking(runners)).isEmpty();
      assertThat(ledger.seated(course)).hasSize(SEATS).doesNotHaveDuplicates();
      assertThat(ledger.waiting(course)).isEqualTo(waiting(runners));
      assertThat(ledger.active(course)).hasSize(LEARNERS).doesNotHaveDuplicates();
      assertThat(confirmed(course)).hasSize(SEATS).doesNotHaveDuplicates();

      seatsThatFreeGoToWhoeverHasWaitedLongest(race, course, attempts);
    }
  }

  /** Withdraws seats at once and looks who has moved up. */
  private void seatsThatFreeGoToWhoeverHasWaitedLongest(
      Race race, UUID course, List<Attempt> attempts) throws Exception {
    // Given
    List<UUID> waiting = ledger.waiting(course);
    List<UUID> next = waiting.subList(0, LEAVERS);
    List<Callable<Attempt>> withdrawals =
        seated(attempts).limit(LEAVERS).map(seat -> withdrawal(race, seat)).toList();

    // When
    List<Attempt> answers = race.run(withdrawals);

    // Then
    assertThat(answers).extracting(Attempt::status).containsOnly(204);
    assertThat(ledger.seated(course)).hasSize(SEATS).containsAll(next);
    assertThat(ledger.waiting(course)).isEqualTo(waiting.subList(LEAVERS, waiting.size()));
    assertThat(confirmed(course)).endsWith(next.toArray(UUID[]::new));
  }

  @Test
  void losesNoSeatWhilePeopleComeAndGoAtOnce() throws Exception {
    // Given
    int seats = 20;
    UUID course = campus.course(seats);
    List<UUID> early = ledger.learners(100);
    List<UUID> late = ledger.learners(100);
    try (Race race = new Race(service, course)) {
      List<Attempt> enrolled = race.run(requests(race, early));
      List<Callable<Attempt>> all = new ArrayList<>(requests(race, late));
      enrolled.forEach(attempt -> all.add(withdrawal(race, attempt)));
      Collections.shuffle(all, new Random(SEED));

      // When
      List<Attempt> attempts = race.run(all);

      // Then
      assertThat(attempts).extracting(Attempt::status).containsOnly(201, 204);
      assertThat(ledger.active(course)).containsExactlyInAnyOrderElementsOf(late);
      assertThat(ledger.seated(course)).hasSize(seats);
      assertThat(ledger.waiting(course)).hasSize(late.size() - seats);
      assertThat(ledger.counted(course)).containsExactly(seats, late.size() - seats);
    }
  }

  /** Half of them press again and send the same key, the other half ask anew. */
  private List<Callable<Attempt>> twice(Race race) {
    List<Callable<Attempt>> requests = new ArrayList<>();
    tokens.forEach(
        (learner, token) -> {
          String key = UUID.randomUUID().toString();
          boolean again = requests.size() % 4 == 0;
          requests.add(race.request(learner, token, key));
          requests.add(race.request(learner, token, again ? key : UUID.randomUUID().toString()));
        });
    Collections.shuffle(requests, new Random(SEED));
    return requests;
  }

  private static List<Callable<Attempt>> requests(Race race, List<UUID> learners) {
    return learners.stream()
        .map(learner -> race.request(learner, Race.token(learner), learner.toString()))
        .toList();
  }

  private static Callable<Attempt> withdrawal(Race race, Attempt enrolled) {
    return race.withdrawal(enrolled, Race.token(enrolled.learner()));
  }

  private static Stream<Attempt> seated(List<Attempt> attempts) {
    return attempts.stream()
        .filter(attempt -> attempt.isEnrolled() && attempt.rank() == 0)
        .collect(toMap(Attempt::learner, Function.identity(), (first, _) -> first))
        .values()
        .stream();
  }

  private static void haveOneEffect(Collection<Attempt> ofOneLearner) {
    assertThat(ofOneLearner).hasSize(2);
    assertThat(ofOneLearner)
        .filteredOn(Attempt::isEnrolled)
        .isNotEmpty()
        .extracting(Attempt::body)
        .allMatch(body -> body.equals(enrolled(ofOneLearner).body()));
  }

  private static Attempt enrolled(Collection<Attempt> ofOneLearner) {
    return ofOneLearner.stream().filter(Attempt::isEnrolled).findFirst().orElseThrow();
  }

  private static Runner runner(Collection<Attempt> ofOneLearner) {
    Attempt enrolled = enrolled(ofOneLearner);
    long asked = ofOneLearner.stream().mapToLong(Attempt::sent).min().orElseThrow();
    long knew =
        ofOneLearner.stream()
            .filter(Attempt::isEnrolled)
            .mapToLong(Attempt::answered)
            .min()
            .orElseThrow();
    return new Runner(enrolled.learner(), asked, knew, enrolled.rank());
  }

  private static List<Integer> positions(List<Runner> runners) {
    return runners.stream().map(Runner::rank).filter(rank -> rank > 0).sorted().toList();
  }

  private static List<UUID> waiting(List<Runner> runners) {
    return runners.stream()
        .filter(runner -> runner.rank() > 0)
        .sorted(Comparator.comparingInt(Runner::rank))
        .map(Runner::learner)
        .toList();
  }

  private List<UUID> confirmed(UUID course) {
    return events.published(EnrolmentConfirmed.TYPE).stream()
        .filter(fact -> fact.path("offeringId").asText().equals(course.toString()))
        .map(fact -> UUID.fromString(fact.path("learnerId").asText()))
        .toList();
  }
}
