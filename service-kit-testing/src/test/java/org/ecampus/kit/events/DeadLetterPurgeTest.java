package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.inbox.BlockedKey;
import org.ecampus.kit.inbox.DeadLetterPurge;
import org.ecampus.kit.inbox.DeadLetters;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class DeadLetterPurgeTest {

  private final String key = UUID.randomUUID().toString();
  private final BlockedKey other = new BlockedKey(Things.TOPIC, UUID.randomUUID().toString());

  @Inject Events events;
  @Inject DeadLetters letters;
  @Inject DeadLetterPurge purge;
  @Inject Failures failures;
  @Inject DataSource database;

  @AfterEach
  void repair() {
    failures.repair();
  }

  @Test
  void forgetsWhatWasResolvedLongAgoAndNothingThatWaits() throws SQLException {
    // Given
    bury(key);
    bury(other.key());
    letters.replay(Things.TOPIC, key);
    pretendAllIsLongAgo();

    // When
    int purged = purge.purge();

    // Then
    assertThat(purged).isPositive();
    assertThat(purge.purge()).isZero();
    assertThat(letters.waitingOf(other)).isEqualTo(1);
  }

  private void bury(String ofKey) {
    failures.plan(ofKey, 1, 3);
    events.deliver(UUID.randomUUID(), NumberedHandler.TYPE, ofKey, "{\"number\":1}");
  }

  private void pretendAllIsLongAgo() throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(
          "UPDATE dead_letter SET resolved_at = '2026-01-01' WHERE resolved_at IS NOT NULL");
    }
  }
}
