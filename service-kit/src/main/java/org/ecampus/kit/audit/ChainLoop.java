package org.ecampus.kit.audit;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Has entries chained: at once after a commit that wrote one, else every ten seconds. */
@ApplicationScoped
class ChainLoop {

  private static final Logger LOG = Logger.getLogger(ChainLoop.class);
  private static final long POLL_SECONDS = 10;

  private final Chainer chainer;
  private final Semaphore wakes = new Semaphore(0);
  private final Thread thread;

  ChainLoop(Chainer chainer) {
    this.chainer = chainer;
    this.thread = Thread.ofPlatform().name("ecampus-audit").daemon().unstarted(this::loop);
  }

  void start(@Observes StartupEvent startup) {
    thread.start();
  }

  void stop(@Observes ShutdownEvent shutdown) {
    thread.interrupt();
  }

  void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Audit.Recorded recorded) {
    wakes.release();
  }

  private void loop() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        if (chainedAtOnce() < ChainTable.MOST && wakes.tryAcquire(POLL_SECONDS, TimeUnit.SECONDS)) {
          wakes.drainPermits();
        }
      }
    } catch (InterruptedException e) {
      LOG.debug("The audit log is chained no more", e);
    }
  }

  private int chainedAtOnce() {
    try {
      return chainer.chain();
    } catch (RuntimeException | Error e) {
      LOG.warn("Audit entries could not be chained; the next turn tries again", e);
      return 0;
    }
  }
}
