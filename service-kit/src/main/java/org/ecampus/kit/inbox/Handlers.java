package org.ecampus.kit.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The handlers of this service by the type of event they apply; at most one each. */
@ApplicationScoped
class Handlers {

  private final Map<String, EventHandler<?>> byType = new HashMap<>();

  Handlers(@All List<EventHandler<?>> handlers) {
    handlers.forEach(this::add);
  }

  private void add(EventHandler<?> handler) {
    if (byType.put(handler.type(), handler) != null) {
      throw new IllegalStateException("two handlers for " + handler.type());
    }
  }

  Optional<EventHandler<?>> of(String type) {
    return Optional.ofNullable(byType.get(type));
  }
}
