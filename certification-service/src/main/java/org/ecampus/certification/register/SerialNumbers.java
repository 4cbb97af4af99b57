package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.issuer.SerialFormat;

/**
 * Hands out serial numbers, one transaction after the other, so that numbers whose certificates are
 * rolled back go to the next certificates and no gap remains.
 */
@ApplicationScoped
class SerialNumbers {
  private final SerialCounterRepository counters;
  private final Campus campus;

  SerialNumbers(SerialCounterRepository counters, Campus campus) {
    this.counters = counters;
    this.campus = campus;
  }

  /** So many next numbers in this format of the year that the time falls in on the campus. */
  List<String> next(SerialFormat format, Instant issuedAt, int many) {
    int year = yearOf(issuedAt);
    int last = counters.countOn(format.series(year), many);
    return IntStream.rangeClosed(last - many + 1, last)
        .mapToObj(number -> format.serialNumber(year, number))
        .toList();
  }

  /** What is counted together with a certificate of this format and time. */
  String seriesOf(SerialFormat format, Instant issuedAt) {
    return format.series(yearOf(issuedAt));
  }

  private int yearOf(Instant issuedAt) {
    return issuedAt.atZone(campus.zone()).getYear();
  }
}
