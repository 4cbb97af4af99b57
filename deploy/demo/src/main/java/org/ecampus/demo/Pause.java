package org.ecampus.demo;

import java.time.Duration;
import org.ecampus.local.Trouble;

/** Waits between two requests of a story that ask for the same; who asks bounds how often. */
final class Pause {

  private Pause() {}

  static void of(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The story was interrupted.", e);
    }
  }
}
