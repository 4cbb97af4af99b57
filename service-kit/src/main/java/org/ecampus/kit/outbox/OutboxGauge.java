package org.ecampus.kit.outbox;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.ecampus.kit.config.RealTime;
import org.jspecify.annotations.Nullable;

/** Shows how long the oldest unsent event has been waiting: the first sign that Kafka is away. */
@Startup
@ApplicationScoped
public class OutboxGauge {

  private final DataSource database;
  private final Clock clock;
  private volatile @Nullable Instant oldest;

  OutboxGauge(DataSource database, @RealTime Clock clock, MeterRegistry meters) {
    this.database = database;
    this.clock = clock;
    Gauge.builder("ecampus.outbox.oldest.age", this, OutboxGauge::ageInSeconds)
        .baseUnit("seconds")
        .description("Age of the oldest event that is not sent; zero when all are")
        .register(meters);
  }

  /** Looks at the table; the age grows by itself until the next look. */
  @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void refresh() {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT coalesce(resent_at, occurred_at) FROM outbox"
                    + " WHERE sent_at IS NULL ORDER BY seq LIMIT 1");
        var rows = select.executeQuery()) {
      oldest = rows.next() ? rows.getObject(1, OffsetDateTime.class).toInstant() : null;
    } catch (SQLException e) {
      throw new OutboxException("cannot look for unsent events", e);
    }
  }

  private double ageInSeconds() {
    var since = oldest;
    return since == null ? 0 : Duration.between(since, clock.instant()).toMillis() / 1000.0;
  }
}
