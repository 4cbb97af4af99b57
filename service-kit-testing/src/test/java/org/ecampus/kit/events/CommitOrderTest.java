package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.ecampus.kit.outbox.OutboxRow;
import org.ecampus.kit.outbox.OutboxTable;
import org.junit.jupiter.api.Test;

class CommitOrderTest {

  private final OutboxFixture outbox = new OutboxFixture();

  @Test
  void losesNothingWhenTransactionsCommitInInvertedOrder() throws Exception {
    // Given
    var table = new OutboxTable();

    // When
    relayBetweenInvertedCommits(table);

    // Then
    assertThat(outbox.unsent()).isZero();
    try (var topic = new Topic(outbox.topic)) {
      topic.await(2);
      assertThat(topic.numbers("early")).containsExactly(1);
      assertThat(topic.numbers("late")).containsExactly(1);
    }
  }

  @Test
  void negativeControlARelayThatReadsBeyondTheLastNumberLosesTheLateCommit() throws Exception {
    // Given
    var table = new BeyondTheLast();

    // When
    relayBetweenInvertedCommits(table);

    // Then
    assertThat(outbox.unsent()).isEqualTo(1);
    try (var topic = new Topic(outbox.topic)) {
      topic.await(1);
      assertThat(topic.numbers("early")).isEmpty();
    }
  }

  /** The event with the lower number is committed after the one with the higher has been sent. */
  private void relayBetweenInvertedCommits(OutboxTable table) throws Exception {
    try (var sender = OutboxFixture.sender();
        var early = outbox.transaction()) {
      var relay = outbox.relay(table, sender);
      outbox.write(early, "early", 1);
      outbox.commit("late", 1);
      relay.run();
      early.commit();
      relay.run();
    }
  }

  /** The mutant: it trusts the sequence. */
  private static final class BeyondTheLast extends OutboxTable {
    private long last;

    @Override
    public List<OutboxRow> unsent(Connection connection, Instant now) throws SQLException {
      var beyond = super.unsent(connection, now).stream().filter(row -> row.seq() > last).toList();
      last = beyond.stream().mapToLong(OutboxRow::seq).max().orElse(last);
      return beyond;
    }
  }
}
