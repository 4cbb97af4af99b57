package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.ecampus.certification.issuer.Issuer;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out serial numbers. The counter's row stays locked until the transaction ends, so that a
 * number whose certificate is rolled back goes to the next certificate and no gap remains.
 */
@ApplicationScoped
class SerialNumbers {
  private final EntityManager database;
  private final Issuer issuer;
  private final SerialFormat format;

  SerialNumbers(
      EntityManager database,
      Issuer issuer,
      @ConfigProperty(name = "ecampus.certification.serial-format") String format) {
    this.database = database;
    this.issuer = issuer;
    this.format = new SerialFormat(format);
  }

  String next(Instant issuedAt) {
    int year = issuedAt.atZone(issuer.zone()).getYear();
    Object number =
        database
            .createNativeQuery(
                """
                INSERT INTO serial_counter AS counter (series, last) VALUES (:series, 1)
                ON CONFLICT (series) DO UPDATE SET last = counter.last + 1
                RETURNING last
                """,
                Long.class)
            .setParameter("series", format.series(year))
            .getSingleResult();
    return format.serialNumber(year, (Long) number);
  }
}
