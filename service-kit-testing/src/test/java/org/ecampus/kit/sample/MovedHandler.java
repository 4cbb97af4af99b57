package org.ecampus.kit.sample;

import org.ecampus.kit.inbox.Handles;
import org.ecampus.kit.inbox.Hears;
import org.ecampus.kit.inbox.IncomingEvent;

@Hears(MovedHandler.TYPE)
public class MovedHandler extends Handles<Moved> {

  public static final String TYPE = "org.ecampus.sample.thing.moved.v1";

  private final Notes notes;
  private final Seen seen;

  MovedHandler(Notes notes, Seen seen) {
    this.notes = notes;
    this.seen = seen;
  }

  @Override
  public void handle(IncomingEvent<Moved> event) {
    seen.at("institution", String.valueOf(event.institution()));
    notes.add(event.key(), event.data().place());
  }
}
