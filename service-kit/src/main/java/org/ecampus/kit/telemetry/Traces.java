package org.ecampus.kit.telemetry;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Carries a trace over the outbox and Kafka, as a W3C {@code traceparent}. */
public final class Traces {

  /** The header's name in Kafka and HTTP alike. */
  public static final String TRACEPARENT = "traceparent";

  private static final W3CTraceContextPropagator W3C = W3CTraceContextPropagator.getInstance();

  private Traces() {}

  /** The traceparent of the current span, or null when there is none. */
  public static @Nullable String currentTraceparent() {
    var carrier = new HashMap<String, String>();
    W3C.inject(Context.current(), carrier, (map, name, value) -> put(map, name, value));
    return carrier.get(TRACEPARENT);
  }

  /** The context that a traceparent stands for; the root when there is none or it is malformed. */
  public static Context contextOf(@Nullable String traceparent) {
    if (traceparent == null) {
      return Context.root();
    }
    return W3C.extract(Context.root(), Map.of(TRACEPARENT, traceparent), FROM_MAP);
  }

  /** Names the span's trace in the log lines of this thread until the scope is closed. */
  public static Scope inLogs(Span span) {
    MDC.put("traceId", span.getSpanContext().getTraceId());
    MDC.put("spanId", span.getSpanContext().getSpanId());
    return () -> {
      MDC.remove("traceId");
      MDC.remove("spanId");
    };
  }

  private static void put(@Nullable Map<String, String> map, String name, String value) {
    if (map != null) {
      map.put(name, value);
    }
  }

  private static final TextMapGetter<Map<String, String>> FROM_MAP =
      new TextMapGetter<>() {
        @Override
        public Set<String> keys(Map<String, String> carrier) {
          return carrier.keySet();
        }

        @Override
        public @Nullable String get(@Nullable Map<String, String> carrier, String key) {
          return carrier == null ? null : carrier.get(key);
        }
      };
}
