package org.ecampus.local;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.ecampus.local.display.Display;
import org.ecampus.local.part.ProcessPart;

/**
 * Brings a dead part back: five attempts, each waiting twice as long as the one before; one that
 * keeps dying soon after it was ready uses them up too.
 */
final class Revival implements Runnable {

  private static final int ATTEMPTS = 5;
  private static final Duration FIRST_WAIT = Duration.ofMillis(300);

  private final ProcessPart part;
  private final Display display;
  private final BooleanSupplier stopping;

  Revival(ProcessPart part, Display display, BooleanSupplier stopping) {
    this.part = part;
    this.display = display;
    this.stopping = stopping;
  }

  @Override
  public void run() {
    display.say(part.name() + ": ended by itself; starting it again");
    for (int attempt = part.relapses();
        attempt < ATTEMPTS && pause(attempt) && wanted();
        attempt++) {
      if (succeeds()) {
        return;
      }
    }
    if (wanted()) {
      display.say(part.name() + ": stays down after " + ATTEMPTS + " attempts; see its log");
    }
  }

  private boolean wanted() {
    return part.wanted() && !stopping.getAsBoolean();
  }

  private boolean succeeds() {
    var begin = System.nanoTime();
    try {
      part.start();
    } catch (RuntimeException e) {
      display.say(part.name() + ": " + (e instanceof Trouble ? e.getMessage() : e));
      return false;
    }
    var took = Duration.ofNanos(System.nanoTime() - begin);
    display.say(part.name() + ": ready again after " + took.toMillis() + " ms");
    return true;
  }

  private static boolean pause(int attempt) {
    try {
      Thread.sleep(FIRST_WAIT.multipliedBy(1L << attempt));
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
