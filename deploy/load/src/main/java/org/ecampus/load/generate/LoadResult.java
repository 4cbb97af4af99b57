package org.ecampus.load.generate;

import java.util.List;

/**
 * What a phase of load came to; times are milliseconds.
 *
 * @param failures answers that were not as they must be, and requests without an answer
 * @param shown the first of the failures
 */
public record LoadResult(
    long answers,
    long failures,
    List<String> shown,
    double seconds,
    double p50,
    double p95,
    double p99,
    double max) {

  public LoadResult {
    shown = List.copyOf(shown);
  }

  public double rate() {
    return seconds == 0 ? 0 : answers / seconds;
  }
}
