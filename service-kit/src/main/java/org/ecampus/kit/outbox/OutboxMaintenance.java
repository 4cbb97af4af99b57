package org.ecampus.kit.outbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.storage.Purge;

/** Forgets what was sent long ago, and sends again what a topic has lost. */
@ApplicationScoped
public class OutboxMaintenance {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final int BATCH = 5_000;

  private static final String PURGE =
      """
      DELETE FROM outbox WHERE id IN (
        SELECT id FROM outbox WHERE sent_at < ? ORDER BY sent_at LIMIT ?)
      """;

  private static final String RESEND =
      """
      UPDATE outbox SET sent_at = NULL, attempts = 0, retry_at = NULL
      WHERE topic = ? AND sent_at >= ?
      """;

  private final DataSource database;
  private final Clock clock;
  private final OutboxTable outbox = new OutboxTable();

  OutboxMaintenance(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purgeRegularly() {
    purge();
  }

  /** The instant since when everything that was sent is still here. */
  public Instant keptSince() {
    return clock.instant().minus(KEPT);
  }

  /** Deletes events that were sent more than seven days ago; returns how many. */
  public int purge() {
    var before = keptSince();
    return Purge.inBatchesOf(BATCH, batch -> purge(before, batch));
  }

  /**
   * Has every event that was sent to a topic since an instant sent once more, in order per key;
   * consumers that know them change nothing. Returns how many.
   */
  @Transactional
  public int resend(String topic, Instant since) {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement(RESEND)) {
      outbox.awaitTurn(connection);
      update.setString(1, topic);
      update.setObject(2, since.atOffset(ZoneOffset.UTC));
      return update.executeUpdate();
    } catch (SQLException e) {
      throw new OutboxException("cannot resend " + topic, e);
    }
  }

  private int purge(Instant before, int most) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(PURGE)) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.setInt(2, most);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new OutboxException("cannot purge the outbox", e);
    }
  }
}
