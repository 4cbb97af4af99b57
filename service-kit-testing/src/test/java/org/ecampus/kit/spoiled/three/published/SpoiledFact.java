package org.ecampus.kit.spoiled.three.published;

import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.outbox.OutgoingEvent;

public class SpoiledFact {
  private final Outbox outbox;

  SpoiledFact(Outbox outbox) {
    this.outbox = outbox;
  }

  public void publish(OutgoingEvent event) {
    outbox.publish(event);
  }
}
