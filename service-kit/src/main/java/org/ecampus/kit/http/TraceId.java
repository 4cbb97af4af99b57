package org.ecampus.kit.http;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.sdk.trace.IdGenerator;

/** What a client can quote and an operator can find in the logs. */
final class TraceId {
  private TraceId() {}

  static String current() {
    SpanContext span = Span.current().getSpanContext();
    return span.isValid() ? span.getTraceId() : IdGenerator.random().generateTraceId();
  }
}
