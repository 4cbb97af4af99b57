package org.ecampus.kit.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.storage.Purge;

/** Forgets events that came in so long ago that nobody will send them again. */
@ApplicationScoped
public class InboxPurge {

  private static final Duration KEPT = Duration.ofDays(30);
  private static final int BATCH = 5_000;

  private final InboxRows rows;
  private final Clock clock;

  InboxPurge(InboxRows rows, @RealTime Clock clock) {
    this.rows = rows;
    this.clock = clock;
  }

  @Scheduled(every = "1h", delayed = "2m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void purgeRegularly() {
    purge();
  }

  /** Deletes what came in more than thirty days ago; returns how many. */
  public int purge() {
    var before = clock.instant().minus(KEPT);
    return Purge.inBatchesOf(BATCH, batch -> rows.purge(before, batch));
  }
}
