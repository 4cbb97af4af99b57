package org.ecampus.kit.inbox;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.storage.DayPartitions;
import org.ecampus.kit.storage.Purge;

/** Forgets events that came in so long ago that nobody will send them again. */
@ApplicationScoped
public class InboxPurge {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 5_000;

  private final InboxRows rows;
  private final DayPartitions days;
  private final Clock clock;

  InboxPurge(InboxRows rows, DataSource database, @RealTime Clock clock) {
    this.rows = rows;
    this.days = new DayPartitions(database, "inbox", "event_id");
    this.clock = clock;
  }

  void makeDays(@Observes StartupEvent startup) {
    days.makeFrom(clock.instant());
  }

  @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purgeRegularly() {
    days.makeFrom(clock.instant());
    purge();
  }

  /**
   * Forgets what came in more than thirty days ago: drops the days whose events all did, and
   * deletes others from where no days are; returns how many it deleted.
   */
  public int purge() {
    var before = clock.instant().minus(KEPT);
    days.dropBefore(before, "received_at >= '%s'".formatted(before));
    return Purge.inBatchesOf(BATCH, batch -> rows.purge(before, batch));
  }
}
