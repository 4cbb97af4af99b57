package org.ecampus.local.part;

import java.util.List;
import java.util.Map;

/** One piece of a running campus. Stopped it stays down; killed it is started again. */
public interface Part {

  /** Its name at the terminal, in logs and in code, such as {@code kafka}. */
  String name();

  /** Names of the parts that must be ready first. */
  List<String> needs();

  /** What it listens on, by what the port is for. */
  Map<String, Integer> ports();

  /**
   * Starts it and returns when it is ready; a {@link org.ecampus.local.Trouble} when it does not.
   */
  void start();

  /** Ends it in good order and keeps it down. */
  void stop();

  /** Ends it at once, as a crash would. */
  void kill();

  boolean running();
}
