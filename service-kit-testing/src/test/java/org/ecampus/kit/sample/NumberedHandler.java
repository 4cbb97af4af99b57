package org.ecampus.kit.sample;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.inbox.EventHandler;
import org.ecampus.kit.inbox.IncomingEvent;

/** Notes every fact, unless a test has told it to fail. */
@ApplicationScoped
public class NumberedHandler implements EventHandler<Numbered> {

  public static final String TYPE = "org.ecampus.sample.thing.numbered.v1";

  private final Notes notes;
  private final Failures failures;
  private final Seen seen;

  NumberedHandler(Notes notes, Failures failures, Seen seen) {
    this.notes = notes;
    this.failures = failures;
    this.seen = seen;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Class<Numbered> dataType() {
    return Numbered.class;
  }

  @Override
  public void handle(IncomingEvent<Numbered> event) {
    seen.at("event", event.key());
    notes.add(event.key(), event.data().number());
    failures.meet(event.key(), event.data().number());
  }
}
