package org.ecampus.enrolment;

import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A transaction that has done its work and is not committed until it is told to. */
public final class OpenTransaction implements AutoCloseable {

  private static final int PATIENCE = 20;

  private final ExecutorService thread = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch done = new CountDownLatch(1);
  private final CountDownLatch commit = new CountDownLatch(1);
  private final Future<?> work;

  private OpenTransaction(Runnable work) {
    this.work = thread.submit(() -> QuarkusTransaction.requiringNew().run(() -> hold(work)));
  }

  /** Returns when the work is done, with the transaction open. */
  public static OpenTransaction doing(Runnable work) throws InterruptedException {
    OpenTransaction open = new OpenTransaction(work);
    if (!open.done.await(PATIENCE, TimeUnit.SECONDS)) {
      open.close();
      throw new AssertionError("the work does not end");
    }
    return open;
  }

  public void commit() throws InterruptedException {
    commit.countDown();
    try {
      work.get(PATIENCE, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException failed) {
      throw new AssertionError("the transaction was not committed", failed);
    }
  }

  @Override
  public void close() {
    commit.countDown();
    thread.close();
  }

  private void hold(Runnable task) {
    try {
      task.run();
      done.countDown();
      commit.await(PATIENCE, TimeUnit.SECONDS);
    } catch (InterruptedException stopping) {
      throw new IllegalStateException(stopping);
    }
  }
}
