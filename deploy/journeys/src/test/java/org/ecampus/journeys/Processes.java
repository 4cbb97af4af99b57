package org.ecampus.journeys;

import java.util.List;
import org.ecampus.local.part.Part;

/** Parts that go down and come back together, such as the replicas of a service. */
record Processes(List<Part> parts) {

  /** Kills them as a crash would, and keeps them from being started again. */
  void killAndHold() {
    parts.forEach(Part::kill);
    stop();
  }

  /** Ends them in good order. */
  void stop() {
    parts.parallelStream().forEach(Part::stop);
  }

  void start() {
    parts.parallelStream().forEach(Part::start);
  }

  boolean running() {
    return parts.stream().anyMatch(Part::running);
  }
}
