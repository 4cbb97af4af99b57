package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.ecampus.kit.outbox.OutboxRow;
import org.ecampus.kit.outbox.OutboxTable;
import org.ecampus.kit.outbox.RelayLoop;
import org.junit.jupiter.api.Test;

class TwoRelaysTest {

  private static final List<String> KEYS = List.of("a", "b", "c", "d", "e");
  private static final int EVENTS = 30;
  private static final List<Integer> IN_ORDER = IntStream.rangeClosed(1, EVENTS).boxed().toList();

  private final OutboxFixture outbox = new OutboxFixture();

  @Test
  void keepTheOrderPerKey() throws Exception {
    // Given
    var table = new OutboxTable();

    // When
    writeWhileTwoRelaysRun(table);

    // Then
    try (var topic = new Topic(outbox.topic)) {
      topic.await(KEYS.size() * EVENTS);
      topic.settled();
      assertThat(KEYS).allSatisfy(key -> assertThat(topic.numbers(key)).isEqualTo(IN_ORDER));
    }
  }

  @Test
  void negativeControlWithoutTurnsEventsGoBackAndForth() throws Exception {
    // Given
    var table = new WithoutTurns();

    // When
    writeWhileTwoRelaysRun(table);

    // Then
    try (var topic = new Topic(outbox.topic)) {
      topic.await(KEYS.size() * EVENTS);
      topic.settled();
      assertThat(KEYS).anySatisfy(key -> assertThat(topic.numbers(key)).isNotEqualTo(IN_ORDER));
    }
  }

  private void writeWhileTwoRelaysRun(OutboxTable table) throws Exception {
    try (var one = OutboxFixture.sender();
        var two = OutboxFixture.sender();
        var first = new RelayLoop(outbox.relay(table, one));
        var second = new RelayLoop(outbox.relay(table, two))) {
      for (var key : KEYS) {
        outbox.commit(key, 1);
      }
      first.start();
      second.start();
      for (int number = 2; number <= EVENTS; number++) {
        for (var key : KEYS) {
          outbox.commit(key, number);
        }
        first.wake();
        second.wake();
      }
      Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> outbox.unsent() == 0);
    }
  }

  /** The mutant: nobody waits for the turn, and both have looked before either sends. */
  private static final class WithoutTurns extends OutboxTable {
    private final CountDownLatch bothLooked = new CountDownLatch(2);

    @Override
    public void awaitTurn(Connection connection) {
      // Both at once.
    }

    @Override
    public List<OutboxRow> unsent(Connection connection, Instant now) throws SQLException {
      var rows = super.unsent(connection, now);
      bothLooked.countDown();
      try {
        bothLooked.await(5, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      return rows;
    }
  }
}
