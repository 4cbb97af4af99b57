package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.ecampus.certification.issuer.Issuer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out serial numbers, one transaction after the other, so that a number whose certificate is
 * rolled back goes to the next certificate and no gap remains.
 */
@ApplicationScoped
class SerialNumbers {
  private final SerialCounterRepository counters;
  private final Issuer issuer;
  private final SerialFormat format;

  SerialNumbers(
      SerialCounterRepository counters,
      Issuer issuer,
      @ConfigProperty(name = "ecampus.certification.serial-format") String format) {
    this.counters = counters;
    this.issuer = issuer;
    this.format = new SerialFormat(format);
  }

  /** The next number of the year that the time falls in where the issuer is. */
  String next(Instant issuedAt) {
    int year = issuedAt.atZone(issuer.zone()).getYear();
    return format.serialNumber(year, counters.next(format.series(year)));
  }
}
