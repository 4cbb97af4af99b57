package org.ecampus.certification.issuing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.certification.OwnDatabase;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The negative control of exactly-once, in a database of its own that lacks the two keys. */
@ServiceTest
@TestProfile(OwnDatabase.class)
class UnguardedLedgerTest {
  @Inject Happenings happenings;
  @Inject Database database;

  @Test
  void withoutItsUniqueKeysASecondCompletionIssuesASecondCertificate() {
    // Given
    database.execute("ALTER TABLE effort_entry DROP CONSTRAINT effort_entry_counts_once");
    database.execute("DROP INDEX certificate_valid_once");
    var completed = happenings.amina();

    // When
    happenings.courseCompleted(completed.again());

    // Then
    assertThat(
            database.number(
                "SELECT count(*) FROM certificate WHERE learner_id = ?", completed.learnerId()))
        .isEqualTo(2);
  }
}
