package org.ecampus.local;

import java.time.Duration;

/** Waits between two looks at something that takes its time; who looks bounds how often. */
public final class Pause {

  private Pause() {}

  /** Waits so long; when interrupted, a {@link Trouble} says of what is going on that it was. */
  public static void of(Duration time, String goingOn) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble(goingOn + " was interrupted.", e);
    }
  }
}
