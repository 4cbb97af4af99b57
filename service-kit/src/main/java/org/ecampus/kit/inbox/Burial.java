package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.faults.DatabaseFault;
import org.jboss.logging.Logger;

/** Puts messages that cannot be applied among the dead letters, or at least a digest of them. */
@ApplicationScoped
class Burial {

  private static final Logger LOG = Logger.getLogger(Burial.class);

  private final Effects effects;
  private final InboxMetrics metrics;

  Burial(Effects effects, InboxMetrics metrics) {
    this.effects = effects;
    this.metrics = metrics;
  }

  Outcome of(Message message, Identity identity, Throwable cause) {
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
}
