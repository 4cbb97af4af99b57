package org.ecampus.kit.inbox;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.ecampus.kit.telemetry.Traces;

/** Continues the trace in which an event was published while the event is applied. */
@ApplicationScoped
class EventSpans {

  private final Tracer tracer;

  EventSpans(Tracer tracer) {
    this.tracer = tracer;
  }

  Outcome around(Envelope event, Supplier<Outcome> work) {
    var span = start(event);
    describe(span, event);
    try (var _ = span.makeCurrent();
        var _ = Traces.inLogs(span)) {
      var outcome = work.get();
      span.setAttribute("ecampus.event.outcome", outcome.name());
      return outcome;
    } catch (RuntimeException e) {
      span.recordException(e).setStatus(StatusCode.ERROR);
      throw e;
    } finally {
      span.end();
    }
  }

  private Span start(Envelope event) {
    return tracer
        .spanBuilder("process " + event.topic())
        .setParent(Traces.contextOf(event.traceparent()))
        .setSpanKind(SpanKind.CONSUMER)
        .startSpan();
  }

  /** Costs nothing where nobody looks at the span. */
  private static void describe(Span span, Envelope event) {
    if (span.isRecording()) {
      span.setAttribute("messaging.system", "kafka")
          .setAttribute("messaging.destination.name", event.topic())
          .setAttribute("cloudevents.event_id", event.id().toString())
          .setAttribute("cloudevents.event_type", event.type());
    }
  }
}
