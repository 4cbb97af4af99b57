package org.ecampus.kit.inbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.ecampus.kit.config.KafkaSettings;
import org.ecampus.kit.config.RealTime;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Listens to the topics in {@code ecampus.events.topics} while the service is up. */
@Singleton
class Listener {

  private final KafkaSettings kafka;
  private final DeadLetters letters;
  private final ListenerState state;
  private final List<String> topics;
  private final boolean enabled;
  private final Lanes lanes;
  private final Clock clock;
  private @Nullable ListenerLoop loop;

  Listener(
      KafkaSettings kafka,
      EventFrame frame,
      DeadLetters letters,
      ListenerState state,
      @RealTime Clock clock,
      @ConfigProperty(name = "ecampus.events.topics") Optional<List<String>> topics,
      @ConfigProperty(name = "ecampus.events.lanes") int lanes,
      @ConfigProperty(name = "ecampus.events.listen") boolean enabled) {
    this.kafka = kafka;
    this.clock = clock;
    this.lanes = new Lanes(frame::receive, lanes);
    this.letters = letters;
    this.state = state;
    this.topics = topics.orElse(List.of());
    this.enabled = enabled;
  }

  void start(@Observes StartupEvent startup) {
    if (enabled && !topics.isEmpty()) {
      var listening = new ListenerLoop(this::subscription, letters, state);
      listening.start();
      loop = listening;
    }
  }

  void stop(@Observes ShutdownEvent shutdown) {
    if (loop != null) {
      loop.close();
    }
  }

  private Subscription subscription() {
    return new Subscription(kafka.client(), kafka.service(), topics, lanes, clock);
  }
}
