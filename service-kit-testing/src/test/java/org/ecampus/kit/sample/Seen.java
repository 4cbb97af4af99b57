package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** The trace that log lines would name at each place a key has passed. */
@ApplicationScoped
public class Seen {

  private final Map<String, String> traces = new ConcurrentHashMap<>();

  void at(String place, String key) {
    traces.put(place + '#' + key, String.valueOf(MDC.get("traceId")));
  }

  public @Nullable String trace(String place, String key) {
    return traces.get(place + '#' + key);
  }
}
