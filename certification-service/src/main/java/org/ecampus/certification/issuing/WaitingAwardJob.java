package org.ecampus.certification.issuing;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Goes on with awards whose facts have arrived: batch by batch, each in its own transaction, so
 * that one that fails keeps no other waiting. It comes again, also after a restart, until an award
 * has failed five times; the next fact that arrives about such an award tries it once more.
 */
@ApplicationScoped
class WaitingAwardJob {
  private static final Logger LOG = Logger.getLogger(WaitingAwardJob.class);
  private static final UUID FIRST = new UUID(0, 0);

  private final WaitingAwardService waiting;

  WaitingAwardJob(WaitingAwardService waiting) {
    this.waiting = waiting;
  }

  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void run() {
    List<UUID> batch = waiting.ready(FIRST);
    while (!batch.isEmpty()) {
      issue(batch);
      batch = waiting.ready(batch.getLast());
    }
  }

  private void issue(List<UUID> batch) {
    try {
      waiting.issueAll(batch);
    } catch (RuntimeException e) {
      LOG.warnf(e, "A batch of %d awards failed; they are issued one by one", batch.size());
      batch.forEach(this::issueAlone);
    }
  }

  private void issueAlone(UUID conclusionId) {
    try {
      waiting.issueAll(List.of(conclusionId));
    } catch (RuntimeException e) {
      LOG.errorf(e, "The award of conclusion %s could not be issued", conclusionId);
      waiting.countFailure(conclusionId);
    }
  }
}
