package org.ecampus.local;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.ecampus.local.display.Display;
import org.ecampus.local.part.Part;
import org.ecampus.local.part.ProcessPart;

/** Starts parts as soon as what they need is ready, and starts again what dies. */
final class Supervisor {

  private final List<Part> parts;
  private final Display display;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private volatile boolean stopping;

  /** Takes the parts in an order where each comes after what it needs. */
  Supervisor(List<Part> parts, Display display) {
    this.parts = parts;
    this.display = display;
  }

  /** Returns when every part is ready; fails with the trouble of the first that is not. */
  void startAll() {
    parts.forEach(part -> display.waiting(part.name()));
    var started = new HashMap<String, CompletableFuture<Void>>();
    parts.forEach(part -> started.put(part.name(), start(part, started)));
    try {
      firstFailureOrAll(started).join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof RuntimeException cause ? cause : e;
    }
  }

  void stopAll() {
    stopping = true;
    stopTogether(parts.stream().filter(part -> !part.needs().isEmpty()).toList());
    stopTogether(parts.stream().filter(part -> part.needs().isEmpty()).toList());
    threads.shutdownNow();
  }

  private void stopTogether(List<Part> group) {
    var stopped = group.stream().map(part -> CompletableFuture.runAsync(part::stop, threads));
    CompletableFuture.allOf(stopped.toArray(CompletableFuture<?>[]::new)).join();
  }

  private CompletableFuture<Void> start(Part part, Map<String, CompletableFuture<Void>> started) {
    var needs = part.needs().stream().map(started::get).toArray(CompletableFuture<?>[]::new);
    return CompletableFuture.allOf(needs).thenRunAsync(() -> start(part), threads);
  }

  private void start(Part part) {
    if (stopping) {
      return;
    }
    display.starting(part.name());
    var begin = System.nanoTime();
    try {
      if (part instanceof ProcessPart process) {
        process.onDeath(this::revive);
      }
      part.start();
      display.ready(part.name(), Duration.ofNanos(System.nanoTime() - begin));
    } catch (RuntimeException e) {
      display.failed(part.name());
      throw e;
    }
  }

  private void revive(ProcessPart part) {
    if (!stopping) {
      threads.execute(new Revival(part, display, () -> stopping));
    }
  }

  private static CompletableFuture<Void> firstFailureOrAll(
      Map<String, CompletableFuture<Void>> started) {
    var result = CompletableFuture.allOf(started.values().toArray(CompletableFuture<?>[]::new));
    started
        .values()
        .forEach(
            each -> {
              var _ =
                  each.whenComplete(
                      (done, failure) -> {
                        if (failure != null) {
                          result.completeExceptionally(failure);
                        }
                      });
            });
    return result;
  }
}
