package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import org.ecampus.kit.outbox.EventJson;
import org.jboss.logging.Logger;

/** Has an event's handler apply it, in the caller's transaction. */
@ApplicationScoped
class Application {

  private static final Logger LOG = Logger.getLogger(Application.class);

  private final Handlers handlers;
  private final EventJson json;
  private final KeyCheck keys;
  private final EventSpans spans;
  private final EntityManager entities;

  Application(
      Handlers handlers, EventJson json, KeyCheck keys, EventSpans spans, EntityManager entities) {
    this.handlers = handlers;
    this.json = json;
    this.keys = keys;
    this.spans = spans;
    this.entities = entities;
  }

  void of(Envelope event) {
    LOG.debugf("%s %s of %s", event.type(), event.id(), event.key());
    var data = event.data();
    if (data == null) {
      handlers.ofTombstones(event.topic()).ifPresent(handler -> handler.handle(event.key()));
    } else {
      handlers.of(event.type()).ifPresent(handler -> handle(handler, event, data.get()));
    }
  }

  /**
   * Applies one of several: in its own trace, and without entities that another one has read, so
   * that each sees what it would see in a transaction of its own.
   */
  void among(Envelope event) {
    spans.around(
        event,
        () -> {
          of(event);
          entities.flush();
          entities.clear();
          return Outcome.APPLIED;
        });
  }

  private <T> void handle(EventHandler<T> handler, Envelope event, byte[] bytes) {
    keys.check(handler, event.key(), bytes);
    var data = read(bytes, handler.dataType());
    handler.handle(
        new IncomingEvent<>(event.id(), event.time(), event.key(), event.institution(), data));
  }

  private <T> T read(byte[] data, Class<T> type) {
    try {
      return json.read(data, type);
    } catch (IOException e) {
      throw new MalformedEventException("the data is no " + type.getSimpleName(), e);
    }
  }
}
