package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Settles a single message: applies it once, tries again when that fails, and puts it aside with
 * the cause when it keeps failing.
 */
@ApplicationScoped
class OneByOne {

  private static final Logger LOG = Logger.getLogger(OneByOne.class);

  private final Effects effects;
  private final EventSpans spans;
  private final Burial burial;

  OneByOne(Effects effects, EventSpans spans, Burial burial) {
    this.effects = effects;
    this.spans = spans;
    this.burial = burial;
  }

  @ActivateRequestContext
  Outcome settle(Arrival arrival) {
    return switch (arrival) {
      case Arrival.Foreign _ -> Outcome.SKIPPED;
      case Arrival.Forged(var message) -> refuse(message);
      case Arrival.Malformed(var message, var cause) -> burial.of(message, Identity.UNKNOWN, cause);
      case Arrival.Heard(var message, var event) ->
          spans.around(event, () -> attempted(message, event));
    };
  }

  private static Outcome refuse(Message message) {
    LOG.warnf(
        "Refused %s-%d@%d: nobody publishes %s there from %s",
        message.topic(),
        message.partition(),
        message.offset(),
        message.type(),
        message.headers().get(Envelope.SOURCE));
    return Outcome.REFUSED;
  }

  private Outcome attempted(Message message, Envelope event) {
    for (int attempt = 1; ; attempt++) {
      try {
        return effects.apply(message, event);
      } catch (RuntimeException | StackOverflowError e) {
        switch (Verdict.on(e, attempt)) {
          case BURY -> {
            return burial.of(message, Identity.of(event), e);
          }
          case GIVE_BACK -> throw e;
          case TRY_AGAIN -> {
            LOG.warnf(e, "%s %s failed, trying again", event.type(), event.id());
            pause(Verdict.pauseAfter(attempt));
          }
        }
      }
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting to try again", e);
    }
  }
}
