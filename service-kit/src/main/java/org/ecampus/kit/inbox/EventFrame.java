package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import org.ecampus.kit.faults.DatabaseFault;
import org.jboss.logging.Logger;

/**
 * Takes in one message after the other: applies it once, tries again when that fails, and puts it
 * aside with the cause when it keeps failing, so that the other keys go on.
 */
@ApplicationScoped
public class EventFrame {

  private static final Logger LOG = Logger.getLogger(EventFrame.class);

  private final Handlers handlers;
  private final Effects effects;
  private final Waiters waiters;
  private final EventSpans spans;
  private final InboxMetrics metrics;

  EventFrame(
      Handlers handlers, Effects effects, Waiters waiters, EventSpans spans, InboxMetrics metrics) {
    this.handlers = handlers;
    this.effects = effects;
    this.waiters = waiters;
    this.spans = spans;
    this.metrics = metrics;
  }

  /**
   * Takes in a message and says what became of it, when that is committed.
   *
   * @throws RuntimeException when the database is away or stays busy, so that nothing is known
   *     about the event; the same message must then be brought again
   */
  @ActivateRequestContext
  public Outcome receive(Message message) {
    if (isForOthers(message)) {
      return Outcome.SKIPPED;
    }
    if (isForged(message)) {
      return refuse(message);
    }
    Envelope event;
    try {
      event = Envelope.of(message);
    } catch (MalformedEventException e) {
      return counted(bury(message, Identity.UNKNOWN, e));
    }
    return spans.around(event, () -> applied(message, event));
  }

  private boolean isForOthers(Message message) {
    return !handlers.hear(message) && !isNameless(message);
  }

  private static boolean isForged(Message message) {
    return !isNameless(message) && !Origin.isTrueOf(message);
  }

  private static boolean isNameless(Message message) {
    return message.value() != null && message.type().isBlank();
  }

  private Outcome refuse(Message message) {
    LOG.warnf(
        "Refused %s-%d@%d: nobody publishes %s there from %s",
        message.topic(),
        message.partition(),
        message.offset(),
        message.type(),
        message.headers().get(Envelope.SOURCE));
    return counted(Outcome.REFUSED);
  }

  private Outcome applied(Message message, Envelope event) {
    var outcome = counted(attempted(message, event));
    if (outcome == Outcome.APPLIED || outcome == Outcome.DUPLICATE) {
      waiters.signal(event.id());
    }
    LOG.infof("%s %s of %s: %s", event.type(), event.id(), event.key(), outcome);
    return outcome;
  }

  private Outcome counted(Outcome outcome) {
    metrics.count(outcome);
    return outcome;
  }

  private Outcome attempted(Message message, Envelope event) {
    for (int attempt = 1; ; attempt++) {
      try {
        return effects.apply(message, event);
      } catch (RuntimeException | StackOverflowError e) {
        switch (Verdict.on(e, attempt)) {
          case BURY -> {
            return bury(message, Identity.of(event), e);
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

  private Outcome bury(Message message, Identity identity, Throwable cause) {
    LOG.errorf(
        cause,
        "Dead letter: %s-%d@%d of key %s",
        message.topic(),
        message.partition(),
        message.offset(),
        message.key());
    try {
      effects.bury(message, identity, Reason.of(cause));
    } catch (RuntimeException e) {
      if (DatabaseFault.isPassing(e)) {
        throw e;
      }
      buryDigest(message, e);
    }
    return Outcome.DEAD;
  }

  /** Better to go on with a digest of what cannot be kept than to stop every key behind it. */
  private void buryDigest(Message message, RuntimeException cause) {
    LOG.errorf(cause, "Only a digest could be kept of %s", message.digest());
    effects.bury(message.digest(), Identity.UNKNOWN, Reason.of(cause));
    metrics.countDigest();
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
