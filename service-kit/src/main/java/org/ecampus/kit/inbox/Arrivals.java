package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;

/** Takes the first look at messages, without asking the database. */
@ApplicationScoped
class Arrivals {

  private final Handlers handlers;

  Arrivals(Handlers handlers) {
    this.handlers = handlers;
  }

  Arrival of(Message message) {
    if (isNameless(message)) {
      return event(message);
    }
    if (!handlers.hear(message)) {
      return new Arrival.Foreign();
    }
    return Origin.isTrueOf(message) ? event(message) : new Arrival.Forged(message);
  }

  private static Arrival event(Message message) {
    try {
      return new Arrival.Heard(message, Envelope.of(message));
    } catch (MalformedEventException e) {
      return new Arrival.Malformed(message, e);
    }
  }

  private static boolean isNameless(Message message) {
    return message.value() != null && message.type().isBlank();
  }
}
