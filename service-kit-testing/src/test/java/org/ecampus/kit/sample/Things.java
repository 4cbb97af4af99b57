package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;

/** The use cases of the sample service. */
@ApplicationScoped
public class Things {

  public static final String TOPIC = "ecampus.sample";

  private final Outbox outbox;

  Things(Outbox outbox) {
    this.outbox = outbox;
  }

  /** Publishes a fact and commits. */
  @Transactional
  public UUID number(String key, int number) {
    return outbox.publish(
        new OutgoingEvent(TOPIC, NumberedHandler.TYPE, key, new Numbered(number)));
  }

  /** Publishes a fact and then thinks better of it. */
  @Transactional
  public void numberAndFail(String key, int number) {
    number(key, number);
    throw new IllegalStateException("thought better of it");
  }

  /** Publishes a fact without a transaction, which the outbox refuses. */
  public UUID numberWithoutTransaction(String key) {
    return outbox.publish(new OutgoingEvent(TOPIC, NumberedHandler.TYPE, key, new Numbered(1)));
  }
}
