package org.ecampus.kit.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import javax.sql.DataSource;
import org.ecampus.kit.config.KafkaSettings;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Runs the relay of this process while the service is up. */
@Singleton
class Relay {

  private final DataSource database;
  private final KafkaSettings kafka;
  private final Clock clock;
  private final MeterRegistry meters;
  private final boolean enabled;
  private @Nullable EventSender sender;
  private volatile @Nullable RelayLoop loop;

  Relay(
      DataSource database,
      KafkaSettings kafka,
      @RealTime Clock clock,
      MeterRegistry meters,
      @ConfigProperty(name = "ecampus.outbox.relay.enabled") boolean enabled) {
    this.database = database;
    this.kafka = kafka;
    this.clock = clock;
    this.meters = meters;
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent startup) {
    if (enabled) {
      var toKafka = new EventSender(kafka.client(), kafka.service());
      var turns = new RelayLoop(new RelayTurn(database, new OutboxTable(), toKafka, clock, meters));
      turns.start();
      sender = toKafka;
      loop = turns;
    }
  }

  void wake(@Observes Commits.Committed committed) {
    var running = loop;
    if (running != null) {
      running.wake();
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    if (loop != null) {
      loop.close();
    }
    if (sender != null) {
      sender.close();
    }
  }
}
