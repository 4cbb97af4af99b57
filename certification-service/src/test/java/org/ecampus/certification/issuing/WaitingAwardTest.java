package org.ecampus.certification.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class WaitingAwardTest {
  private static final int BATCH = PendingAwardRepository.BATCH;

  @Inject Happenings happenings;
  @Inject Database database;
  @Inject WaitingAwardJob job;

  private final Completed course = Completed.selfPaced(180);

  @AfterEach
  void repair() {
    database.repair();
  }

  @Test
  void arrivalIssuesOneBatchAndTheJobTheRest() {
    whoWait(2 * BATCH + 20);

    happenings.coursePublished(course);
    assertThat(issued()).isEqualTo(BATCH);
    job.run();

    assertThat(issued()).isEqualTo(2 * BATCH + 20);
    assertThat(waiting()).isZero();
  }

  @Test
  void oneThatFailsInTheMiddleKeepsNoOtherWaitingAndIsIssuedOnceItCanBe() {
    // Given
    List<UUID> learners = whoWait(2 * BATCH + 20);
    database.breakFor(learners.get(BATCH + BATCH / 2));

    // When
    happenings.coursePublished(course);
    job.run();

    // Then
    assertThat(issued()).isEqualTo(2 * BATCH + 19);
    assertThat(waiting()).isEqualTo(1);
    database.repair();
    job.run();
    assertThat(issued()).isEqualTo(2 * BATCH + 20);
    assertThat(waiting()).isZero();
  }

  @Test
  void whatStillWaitsForAFactIsPassedOver() {
    for (int each = 0; each < BATCH; each++) {
      happenings.courseCompleted(course.by(UUID.randomUUID()));
    }
    whoWait(5);

    happenings.coursePublished(course);
    job.run();

    assertThat(issued()).isEqualTo(5);
    assertThat(waiting()).isEqualTo(BATCH);
  }

  @Test
  void whatHasFailedFiveTimesIsLeftAloneUntilAFactArrives() {
    // Given
    List<UUID> learners = whoWait(BATCH + 1);
    UUID last = learners.getLast();
    database.breakFor(last);
    happenings.coursePublished(course);
    IntStream.range(0, PendingAwardRepository.MOST_FAILURES).forEach(each -> job.run());
    database.repair();

    // When
    job.run();
    assertThat(waiting()).isEqualTo(1);
    happenings.learnerChanged(last, "Amina", "Diallo", "fr");

    // Then
    assertThat(waiting()).isZero();
    assertThat(issued()).isEqualTo(BATCH + 1);
  }

  /** Learners who are known and have completed the course, in this order. */
  private List<UUID> whoWait(int many) {
    List<UUID> learners = Stream.generate(UUID::randomUUID).limit(many).toList();
    for (UUID learner : learners) {
      happenings.learnerChanged(learner, "Amina", "Diallo", "fr");
      happenings.courseCompleted(course.by(learner));
    }
    return learners;
  }

  private long issued() {
    return database.number(
        "SELECT count(*) FROM certificate WHERE subject_version = ?", course.courseVersionId());
  }

  private long waiting() {
    return database.number(
        "SELECT count(*) FROM pending_award WHERE subject_fact_id = ?", course.courseVersionId());
  }
}
