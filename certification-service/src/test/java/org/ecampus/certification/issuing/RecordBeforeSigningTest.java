package org.ecampus.certification.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.hamcrest.Matchers.equalTo;

import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.Happenings.Completed;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class RecordBeforeSigningTest {
  @Inject Happenings happenings;
  @Inject Events events;
  @Inject Database database;

  @Test
  void storeThatFailsLeavesNothingBehindAndNoNumberIsLost() {
    // Given
    var first = happenings.amina();
    var completed = Completed.selfPaced(180);
    happenings.learnerChanged(completed.learnerId(), "Luís", "Ortega", "es");
    happenings.coursePublished(completed);
    int told = events.published(Happenings.ISSUED).size();
    database.breakFor(completed.learnerId());

    // When
    Outcome outcome;
    try {
      outcome = happenings.courseCompleted(UUID.randomUUID(), completed);
    } finally {
      database.repair();
    }

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
    assertThat(rows("certificate", completed)).isZero();
    assertThat(rows("effort_entry", completed)).isZero();
    assertThat(rows("pending_award", completed)).isZero();
    assertThat(events.published(Happenings.ISSUED)).hasSize(told);
    var next = happenings.amina();
    onlyCertificate(next.learnerId())
        .then()
        .body("serialNumber", equalTo(following(serialOf(first))));
  }

  private static String serialOf(Completed completed) {
    return onlyCertificate(completed.learnerId()).path("serialNumber");
  }

  private static String following(String serial) {
    int at = serial.lastIndexOf('-') + 1;
    return serial.substring(0, at) + "%06d".formatted(Integer.parseInt(serial.substring(at)) + 1);
  }

  private long rows(String table, Completed completed) {
    return database.number(
        "SELECT count(*) FROM " + table + " WHERE learner_id = ?", completed.learnerId());
  }
}
