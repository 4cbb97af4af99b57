package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

@ApplicationScoped
class SerialCounterRepository {
  private static final String COUNT_ON =
      """
      INSERT INTO serial_counter AS counter (series, last) VALUES (:series, 1)
      ON CONFLICT (series) DO UPDATE SET last = counter.last + 1
      RETURNING last
      """;

  private final EntityManager database;

  SerialCounterRepository(EntityManager database) {
    this.database = database;
  }

  /** Counts on and keeps the counter's row locked until the transaction ends. */
  long next(String series) {
    return (Long)
        database
            .createNativeQuery(COUNT_ON, Long.class)
            .setParameter("series", series)
            .getSingleResult();
  }
}
