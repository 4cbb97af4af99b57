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

  NumberedHandler(Notes notes, Failures failures) {
    this.notes = notes;
    this.failures = failures;
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
    notes.add(event.key(), event.data().number());
    failures.meet(event.key(), event.data().number());
  }
}
