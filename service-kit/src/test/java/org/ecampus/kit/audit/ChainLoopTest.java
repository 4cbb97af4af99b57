package org.ecampus.kit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

class ChainLoopTest {

  private final CountDownLatch chainedAfterwards = new CountDownLatch(1);
  private final ChainLoop loop = new ChainLoop(new FailingOnce(new PGSimpleDataSource()));

  @Test
  void chainingGoesOnAfterAnError() throws InterruptedException {
    // Given
    loop.start(new StartupEvent());

    // When
    loop.wake(new Audit.Recorded());

    // Then
    assertThat(chainedAfterwards.await(5, TimeUnit.SECONDS)).isTrue();
    loop.stop(new ShutdownEvent());
  }

  private final class FailingOnce extends Chainer {
    private final AtomicBoolean failed = new AtomicBoolean();

    FailingOnce(DataSource database) {
      super(database);
    }

    @Override
    public int chain() {
      if (failed.compareAndSet(false, true)) {
        throw new NoClassDefFoundError("a class");
      }
      chainedAfterwards.countDown();
      return 0;
    }
  }
}
