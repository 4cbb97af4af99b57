package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.erasure.Erasure;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.outbox.OutboxRow;
import org.ecampus.kit.outbox.OutboxTable;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Delivery;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.LargeTables;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking in, sending and erasing cost the same however many events the tables hold. */
@ServiceTest
class EventPlansTest {

  /** Today, the three days that have been made ahead, and one that has no partition. */
  private static final String LOAD_INBOX =
      """
      INSERT INTO inbox (event_id, type, topic, key, received_at)
      SELECT uuidv7(make_interval(days => i %% 5)), 'load', 'load', 'load', '2026-01-01'
      FROM generate_series(1, %d) AS i
      """
          .formatted(LargeTables.ROWS + 10_000);

  private static final String LOAD_OUTBOX =
      """
      INSERT INTO outbox (id, topic, key, type, data, occurred_at, sent_at)
      SELECT uuidv7(make_interval(days => i %% 5)), 'ecampus.learners', 'load ' || i, 'load', '{}',
        '2026-01-01', '2026-01-01'
      FROM generate_series(1, %d) AS i
      """
          .formatted(LargeTables.ROWS + 10_000);

  private final String key = UUID.randomUUID().toString();

  @Inject Events events;
  @Inject Things things;
  @Inject Erasure erasure;
  @Inject DataSource database;
  @Inject @RealTime Clock clock;

  @BeforeEach
  void load() throws SQLException {
    execute(LOAD_INBOX);
    execute(LOAD_OUTBOX);
    execute("ANALYZE inbox, outbox");
  }

  @AfterEach
  void unload() throws SQLException {
    execute("DELETE FROM inbox WHERE type = 'load'");
    execute("DELETE FROM outbox WHERE type = 'load'");
  }

  @Test
  void noLargeTableIsReadFromEndToEnd() {
    assertThat(LargeTables.scannedSequentially(this::takeInSendAndErase, "inbox", "outbox"))
        .isEmpty();
  }

  private void takeInSendAndErase() {
    var batch =
        IntStream.range(0, 20)
            .mapToObj(_ -> new Delivery(Ids.next(), NumberedHandler.TYPE, key, "{\"number\":1}"))
            .toList();
    events.deliverAll(batch);
    events.deliverAll(batch);
    things.numberAll(key, 20);
    QuarkusTransaction.requiringNew().run(this::send);
    QuarkusTransaction.requiringNew().run(() -> erasure.purge(UUID.fromString(key)));
  }

  private void send() {
    var outbox = new OutboxTable();
    try (var connection = database.getConnection()) {
      var unsent = outbox.unsent(connection, clock.instant());
      outbox.markSent(connection, unsent.stream().map(OutboxRow::id).toList(), clock.instant());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
