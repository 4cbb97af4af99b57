package org.ecampus.tutoring.published;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.outbox.Topics;

/** A further run of a course is there to be enrolled in. */
public record OfferingOpened(@JsonUnwrapped OfferingState offering, Instant openedAt) {

  private static final String TYPE = "org.ecampus.tutoring.offering.opened.v1";

  /** The fact as it travels. */
  public OutgoingEvent event() {
    return new OutgoingEvent(Topics.of(TYPE), TYPE, offering.offeringId().toString(), this)
        .of(offering.institutionId());
  }
}
