package org.ecampus.kit.spoiled.three;

import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;
import org.ecampus.kit.outbox.OutgoingEvent;

abstract class SpoiledListener implements EventHandler<SpoiledAnswer> {

  @Override
  public void handle(IncomingEvent<SpoiledAnswer> event) {
    answer(new OutgoingEvent("ecampus.spoiled", "spoiled", event.key(), event.data()));
  }

  abstract void answer(OutgoingEvent event);
}
