package org.ecampus.load.report;

import java.util.List;
import org.ecampus.load.floor.Floors;
import org.ecampus.load.job.Figure;
import org.ecampus.load.job.Measured;

/**
 * What one run of the bench found on one campus.
 *
 * @param begin the instant at which it began, by ISO 8601
 */
public record Report(
    Checkout checkout,
    String begin,
    int scale,
    int seconds,
    Floors floors,
    List<Measured> measured,
    List<Figure> figures) {

  public Report {
    measured = List.copyOf(measured);
    figures = List.copyOf(figures);
  }

  /** Whether every answer and every row was as it must be. */
  public boolean sound() {
    return measured.stream().allMatch(Measured::sound) && figures.stream().allMatch(Figure::sound);
  }

  /** Whether something else kept the machine busy. */
  public boolean disturbed() {
    return measured.stream().anyMatch(one -> one.cpu().disturbed());
  }
}
