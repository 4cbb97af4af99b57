package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.issuer.SerialFormat;

/**
 * Hands out serial numbers, one transaction after the other, so that a number whose certificate is
 * rolled back goes to the next certificate and no gap remains.
 */
@ApplicationScoped
class SerialNumbers {
  private final SerialCounterRepository counters;
  private final Campus campus;

  SerialNumbers(SerialCounterRepository counters, Campus campus) {
    this.counters = counters;
    this.campus = campus;
  }

  /** The next number in this format of the year that the time falls in on the campus. */
  String next(SerialFormat format, Instant issuedAt) {
    int year = issuedAt.atZone(campus.zone()).getYear();
    return format.serialNumber(year, counters.next(format.series(year)));
  }
}
