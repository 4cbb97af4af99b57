package org.ecampus.catalogue.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.ecampus.catalogue.file.store.FileSettings;
import org.ecampus.kit.http.Problems;

/** Lets so many files be under way at once; nobody waits, the next one is asked to come back. */
@ApplicationScoped
class Transfers {

  private static final Duration LATER = Duration.ofSeconds(5);

  private final Semaphore free;

  Transfers(FileSettings settings) {
    this.free = new Semaphore(settings.transfers());
  }

  /** Begins a transfer, or refuses it with 503. */
  Transfer begin() {
    if (!free.tryAcquire()) {
      throw Problems.unavailable("Too many files are under way.", LATER);
    }
    return new Transfer(free);
  }

  /** A transfer that is under way until it is closed, once. */
  static final class Transfer implements AutoCloseable {

    private final Semaphore free;
    private final AtomicBoolean ended = new AtomicBoolean();

    private Transfer(Semaphore free) {
      this.free = free;
    }

    @Override
    public void close() {
      if (ended.compareAndSet(false, true)) {
        free.release();
      }
    }
  }
}
