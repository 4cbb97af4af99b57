package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.OpenTransaction;
import org.ecampus.enrolment.Tables;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where there is no capacity nobody waits for anybody, and the count is exact all the same. */
@ServiceTest
class UncountedSeatsTest {

  private static final int PATIENCE = 20;

  @Inject Campus campus;
  @Inject SeatsRepository seats;
  @Inject Sql sql;
  @Inject Ledger ledger;
  @Inject Tables tables;

  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private UUID course;
  private UUID learner;

  @BeforeEach
  void publish() {
    course = campus.course();
    learner = campus.learner();
  }

  @AfterEach
  void end() {
    threads.close();
  }

  @Test
  void nobodyWaitsForSomebodyWhoIsBeingSeated() throws Exception {
    try (OpenTransaction open = OpenTransaction.doing(this::seat)) {

      // When
      UUID enrolment = campus.enrol(campus.learner(), course);

      // Then
      assertThat(enrolment).isNotNull();
      open.commit();
    }
    assertThat(ledger.seated(course)).hasSize(2);
    assertThat(counted()).isEqualTo(2);
  }

  @Test
  void everybodyWaitsForSomebodyWhoIsBeingSeatedWhereSeatsAreCounted() throws Exception {
    // Given
    campus.rules(course, "{\"admission\":\"OPEN\",\"capacity\":5}");
    UUID other = campus.learner();
    try (OpenTransaction open = OpenTransaction.doing(() -> seats.enter(course, learner))) {

      // When
      Future<UUID> waiter = threads.submit(() -> campus.enrol(other, course));

      // Then
      tables.awaitWaiter();
      assertThat(waiter.isDone()).isFalse();
      open.commit();
      assertThat(waiter.get(PATIENCE, TimeUnit.SECONDS)).isNotNull();
    }
  }

  @Test
  void countingBeginsWithEverybodyWhoIsBeingSeatedMeanwhile() throws Exception {
    try (OpenTransaction open = OpenTransaction.doing(this::seat)) {

      // When
      Future<?> rules = threads.submit(this::limit);

      // Then
      tables.awaitWaiter();
      open.commit();
      rules.get(PATIENCE, TimeUnit.SECONDS);
    }
    assertThat(ledger.counted(course)).isEqualTo(List.of(1, 0));
  }

  @Test
  void countingMissesSomebodyOnceTheSharedLockIsOff() throws Exception {
    // Given
    QuarkusMock.installMockForType(new SeatsUnshared(sql), SeatsRepository.class);
    try (OpenTransaction open = OpenTransaction.doing(this::seat)) {

      // When
      threads.submit(this::limit).get(PATIENCE, TimeUnit.SECONDS);
      open.commit();
    }

    // Then
    assertThat(ledger.seated(course)).hasSize(1);
    assertThat(ledger.counted(course)).isEqualTo(List.of(0, 0));
  }

  private void seat() {
    seats.enter(course, learner);
    String seat =
        """
        INSERT INTO enrolment (id, learner_id, offering_id, institution_id, subject_kind,
          subject_id, subject_version, state, enrolled_by, requested_at, confirmed_at)
        VALUES (gen_random_uuid(), '%1$s', '%2$s', '01990000-0000-7000-8000-000000000001',
          'COURSE', '%2$s', gen_random_uuid(), 'CONFIRMED', '%1$s', now(), now())
        """
            .formatted(learner, course);
    seats.getEntityManager().createNativeQuery(seat).executeUpdate();
  }

  private void limit() {
    campus.rules(course, "{\"admission\":\"OPEN\",\"capacity\":5}");
  }

  private int counted() {
    return asAdministrator()
        .get(PATH + "/offerings/" + course + "/enrolment-rules")
        .then()
        .statusCode(200)
        .extract()
        .path("seatsTaken");
  }

  /** The mutant: whoever gives a seat does not share the offering. */
  private static final class SeatsUnshared extends SeatsRepository {

    private SeatsUnshared(Sql sql) {
      super(sql);
    }

    @Override
    Share share(UUID offeringId, UUID learnerId) {
      return new Share(false, Optional.empty());
    }
  }
}
