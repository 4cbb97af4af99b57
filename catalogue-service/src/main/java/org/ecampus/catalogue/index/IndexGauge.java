package org.ecampus.catalogue.index;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;

/** Shows how far the index is behind the database. */
@Startup
@ApplicationScoped
class IndexGauge {

  private static final double MILLIS = 1_000;

  IndexGauge(CourseIndex index, MeterRegistry meters) {
    Gauge.builder("ecampus.index.lag", index, kept -> kept.lag().toMillis() / MILLIS)
        .baseUnit("seconds")
        .description("How long ago the database was as the search index is; under a second")
        .register(meters);
  }
}
