package org.ecampus.kit.inbox;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The handlers of this service by the type of event they apply; at most one each, else the service
 * does not start.
 */
@Startup
@ApplicationScoped
class Handlers {

  private final Map<String, EventHandler<?>> byType = new HashMap<>();
  private final Map<String, TombstoneHandler> byTopic = new HashMap<>();

  Handlers(@All List<EventHandler<?>> handlers, @All List<TombstoneHandler> ofTombstones) {
    handlers.forEach(this::add);
    ofTombstones.forEach(this::add);
  }

  /** True when the service applies messages like this one. */
  boolean hear(Message message) {
    return message.value() == null
        ? byTopic.containsKey(message.topic())
        : byType.containsKey(message.type());
  }

  boolean areNone() {
    return byType.isEmpty() && byTopic.isEmpty();
  }

  private void add(EventHandler<?> handler) {
    if (byType.put(handler.type(), handler) != null) {
      throw new IllegalStateException("two handlers for " + handler.type());
    }
  }

  private void add(TombstoneHandler handler) {
    if (byTopic.put(handler.topic(), handler) != null) {
      throw new IllegalStateException("two handlers for tombstones on " + handler.topic());
    }
  }

  Optional<TombstoneHandler> ofTombstones(String topic) {
    return Optional.ofNullable(byTopic.get(topic));
  }

  Optional<EventHandler<?>> of(String type) {
    return Optional.ofNullable(byType.get(type));
  }
}
