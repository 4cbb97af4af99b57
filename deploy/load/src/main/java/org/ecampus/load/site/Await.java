package org.ecampus.load.site;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import org.ecampus.local.Pause;
import org.ecampus.local.Trouble;

/** Waits that have an end. */
public final class Await {

  private Await() {}

  /** Returns when it holds; a {@link Trouble} when it does not within the time. */
  public static void until(
      String what, Duration longest, Duration betweenLooks, BooleanSupplier holds) {
    var deadline = System.nanoTime() + longest.toNanos();
    while (!holds.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        throw new Trouble("Not within " + longest.toSeconds() + " s: " + what + ".");
      }
      Pause.of(betweenLooks, "The bench");
    }
  }
}
