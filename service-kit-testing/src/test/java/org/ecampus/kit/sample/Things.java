package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;

/** The use cases of the sample service. */
@ApplicationScoped
public class Things {

  public static final String TOPIC = "ecampus.sample";

  private final Outbox outbox;
  private final Seen seen;

  Things(Outbox outbox, Seen seen) {
    this.outbox = outbox;
    this.seen = seen;
  }

  /** Publishes a fact and commits. */
  @Transactional
  public UUID number(String key, int number) {
    seen.at("http", key);
    return outbox.publish(
        new OutgoingEvent(TOPIC, NumberedHandler.TYPE, key, new Numbered(number)));
  }

  /** Publishes as many facts, numbered from zero, in one go and commits. */
  @Transactional
  public List<UUID> numberAll(String key, int howMany) {
    return outbox.publishAll(
        IntStream.range(0, howMany)
            .mapToObj(
                number -> new OutgoingEvent(TOPIC, NumberedHandler.TYPE, key, new Numbered(number)))
            .toList());
  }

  /** Publishes a fact and then thinks better of it. */
  @Transactional
  public void numberAndFail(String key, int number) {
    number(key, number);
    throw new IllegalStateException("thought better of it");
  }

  /** Publishes whatever event it is given and commits. */
  @Transactional
  public UUID publish(OutgoingEvent event) {
    return outbox.publish(event);
  }

  /** Publishes whatever it is given and commits. */
  @Transactional
  public UUID publish(Object data) {
    return outbox.publish(new OutgoingEvent(TOPIC, "org.ecampus.sample.any.v1", "key", data));
  }

  /** Publishes a fact without a transaction, which the outbox refuses. */
  public UUID numberWithoutTransaction(String key) {
    return outbox.publish(new OutgoingEvent(TOPIC, NumberedHandler.TYPE, key, new Numbered(1)));
  }
}
