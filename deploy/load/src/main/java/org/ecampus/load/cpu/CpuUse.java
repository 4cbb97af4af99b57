package org.ecampus.load.cpu;

import java.util.Map;
import java.util.TreeMap;

/**
 * Milliseconds of processor time by process.
 *
 * @param foreign the share of the machine that nothing of the bench or its campus explains
 */
public record CpuUse(Map<String, Double> millis, double foreign) {

  /** Above this share a figure says more about others than about the campus. */
  public static final double DISTURBED = 0.05;

  public CpuUse {
    millis = new TreeMap<>(millis);
  }

  /** What the campus used: neither the generator nor the bench. */
  public double ofCampus() {
    return millis.entrySet().stream()
        .filter(one -> !Processes.OURS.contains(one.getKey()))
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  public boolean disturbed() {
    return foreign > DISTURBED;
  }
}
