package org.ecampus.kit.outbox;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.storage.DayPartitions;
import org.ecampus.kit.storage.Purge;

/** Forgets what was sent long ago. */
@ApplicationScoped
public class OutboxMaintenance {

  private static final Duration KEPT = Duration.ofDays(7);
  private static final int BATCH = 5_000;

  private static final String PURGE =
      """
      DELETE FROM days.outbox_default WHERE id IN (
        SELECT id FROM days.outbox_default WHERE sent_at < ? ORDER BY sent_at LIMIT ?)
      """;

  private final DataSource database;
  private final DayPartitions days;
  private final Clock clock;

  OutboxMaintenance(DataSource database, @RealTime Clock clock) {
    this.database = database;
    this.days = new DayPartitions(database, "outbox", "id");
    this.clock = clock;
  }

  void makeDays(@Observes StartupEvent startup) {
    days.makeFrom(clock.instant());
  }

  @Scheduled(every = "1h", delayed = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purgeRegularly() {
    days.makeFrom(clock.instant());
    purge();
  }

  /** The instant since when everything that was sent is still here. */
  public Instant keptSince() {
    return clock.instant().minus(KEPT);
  }

  /**
   * Forgets what was sent more than seven days ago: drops the days whose events all were, and
   * deletes others from where no days are; returns how many it deleted.
   */
  public int purge() {
    var before = keptSince();
    days.dropBefore(before, "sent_at IS NULL OR sent_at >= '%s'".formatted(before));
    return Purge.inBatchesOf(BATCH, batch -> purge(before, batch));
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
