package org.ecampus.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.storage.Purge;

/** Forgets dead letters that were replayed or dismissed long ago, with what they said. */
@ApplicationScoped
public class DeadLetterPurge {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 5_000;

  private static final String PURGE =
      """
      DELETE FROM dead_letter WHERE id IN (
        SELECT id FROM dead_letter WHERE resolved_at < ? ORDER BY resolved_at LIMIT ?)
      """;

  private final DataSource database;
  private final Clock clock;

  DeadLetterPurge(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "3m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purgeRegularly() {
    purge();
  }

  /** Deletes what was resolved more than thirty days ago; returns how many. */
  public int purge() {
    var before = clock.instant().minus(KEPT);
    return Purge.inBatchesOf(BATCH, batch -> purge(before, batch));
  }

  private int purge(Instant before, int most) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(PURGE)) {
      delete.setObject(1, before.atOffset(ZoneOffset.UTC));
      delete.setInt(2, most);
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new InboxException("cannot purge the dead letters", e);
    }
  }
}
