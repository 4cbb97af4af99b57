package org.ecampus.tutoring.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** An offering took another state. */
public record OfferingChanged(@JsonUnwrapped OfferingState offering, Instant changedAt) {

  private static final String TYPE = "org.ecampus.tutoring.offering.changed.v1";

  /** The fact as it travels. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, offering.offeringId().toString(), this)
        .of(offering.institutionId());
  }
}
