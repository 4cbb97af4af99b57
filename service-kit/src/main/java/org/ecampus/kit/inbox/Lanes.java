package org.ecampus.kit.inbox;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Takes in what was polled on a few threads where there is much of it. The messages of one key stay
 * on one thread, so that their order holds.
 */
final class Lanes {

  private static final int WORTH_A_THREAD = 25;
  private static final int LONGEST_MINUTES = 4;

  private final Consumer<List<Message>> batches;
  private final int most;
  private final BatchSize size = new BatchSize();

  /** Brings batches of messages to where they are taken in, on so many threads at most. */
  Lanes(Consumer<List<Message>> batches, int most) {
    this.batches = batches;
    this.most = most;
  }

  /** How many messages keep all threads busy. */
  int capacity() {
    return most * BatchSize.MOST;
  }

  /** Returns when all are taken in; fails when one of them could not be. */
  void takeIn(List<Message> messages) {
    int many = Math.clamp(messages.size() / WORTH_A_THREAD, 1, most);
    var lanes =
        messages.stream()
            .collect(
                Collectors.groupingBy(message -> Math.floorMod(message.key().hashCode(), many)))
            .values();
    if (lanes.size() == 1) {
      inBatches(messages);
    } else {
      atOnce(lanes);
    }
  }

  private void inBatches(List<Message> lane) {
    int from = 0;
    while (from < lane.size()) {
      var batch = lane.subList(from, Math.min(from + size.now(), lane.size()));
      long start = System.nanoTime();
      batches.accept(batch);
      size.took(batch.size(), Duration.ofNanos(System.nanoTime() - start));
      from += batch.size();
    }
  }

  private void atOnce(Collection<List<Message>> lanes) {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work = lanes.stream().map(this::callable).toList();
      for (var done : threads.invokeAll(work, LONGEST_MINUTES, TimeUnit.MINUTES)) {
        rethrow(done);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while messages were taken in", e);
    }
  }

  private Callable<Boolean> callable(List<Message> lane) {
    return () -> {
      inBatches(lane);
      return true;
    };
  }

  private static void rethrow(Future<Boolean> done) throws InterruptedException {
    try {
      done.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("a lane could not be taken in", e.getCause());
    }
  }
}
