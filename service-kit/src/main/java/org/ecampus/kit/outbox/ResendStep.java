package org.ecampus.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.jspecify.annotations.Nullable;

/** One batch of a resend: reads a bounded number of rows, of whichever topic. */
@ApplicationScoped
class ResendStep {

  static final int MOST = 1_000;

  private static final String NEXT =
      """
      WITH batch AS (
        SELECT id, seq, sent_at, topic FROM outbox
        WHERE (sent_at, seq) > (?, ?) AND sent_at < ?
        ORDER BY sent_at, seq LIMIT ?
      ), again AS (
        UPDATE outbox o SET sent_at = NULL, attempts = 0, retry_at = NULL, resent_at = ?
        FROM batch b WHERE o.id = b.id AND b.topic = ?
        RETURNING o.id
      )
      SELECT sent_at, seq, (SELECT count(*) FROM batch) AS read, (SELECT count(*) FROM again) AS sent
      FROM batch ORDER BY sent_at DESC, seq DESC LIMIT 1
      """;

  private final DataSource database;
  private final Clock clock;

  ResendStep(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  /** What is wanted: events of a topic that were sent before an instant. */
  record Wanted(String topic, Instant before) {}

  /** Where a batch ended, in the order of sending. */
  record Place(Instant sentAt, long seq) {
    static Place at(Instant since) {
      return new Place(since, -1);
    }
  }

  /** How many events will be sent again, and where to go on; nowhere when these were the last. */
  record Batch(int events, @Nullable Place last) {}

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Batch next(Wanted wanted, Place after) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(NEXT)) {
      fill(update, wanted, after);
      try (var row = update.executeQuery()) {
        return row.next() ? batch(row) : new Batch(0, null);
      }
    } catch (SQLException e) {
      throw new OutboxException("cannot resend " + wanted.topic(), e);
    }
  }

  private void fill(PreparedStatement update, Wanted wanted, Place after) throws SQLException {
    update.setObject(1, after.sentAt().atOffset(ZoneOffset.UTC));
    update.setLong(2, after.seq());
    update.setObject(3, wanted.before().atOffset(ZoneOffset.UTC));
    update.setInt(4, MOST);
    update.setObject(5, clock.instant().atOffset(ZoneOffset.UTC));
    update.setString(6, wanted.topic());
  }

  private static Batch batch(ResultSet row) throws SQLException {
    var place =
        new Place(row.getObject("sent_at", OffsetDateTime.class).toInstant(), row.getLong("seq"));
    return new Batch(row.getInt("sent"), row.getInt("read") < MOST ? null : place);
  }
}
