package org.ecampus.load.job;

import java.util.List;

/** Percentiles by the nearest rank. */
final class Percentile {

  private Percentile() {}

  /** The least value that so many per cent of them do not exceed; 0 of none. */
  static double of(List<Double> sorted, double percent) {
    if (sorted.isEmpty()) {
      return 0;
    }
    int rank = (int) Math.ceil(percent / 100 * sorted.size());
    return sorted.get(Math.max(1, rank) - 1);
  }
}
