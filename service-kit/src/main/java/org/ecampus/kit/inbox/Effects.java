package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.outbox.EventJson;

/** Applies one event in one transaction: its inbox row and its effect, or neither. */
@ApplicationScoped
class Effects {

  private final InboxRows inbox;
  private final DeadLetterRows letters;
  private final Handlers handlers;
  private final EventJson json;
  private final KeyCheck keys;

  Effects(
      InboxRows inbox, DeadLetterRows letters, Handlers handlers, EventJson json, KeyCheck keys) {
    this.inbox = inbox;
    this.letters = letters;
    this.handlers = handlers;
    this.json = json;
    this.keys = keys;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Outcome apply(Message message, Envelope event) {
    if (inbox.enterUnlessBlocked(event)) {
      handle(event);
      return Outcome.APPLIED;
    }
    return applyOrPark(message, event);
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void bury(Message message, Identity identity, Reason reason) {
    letters.lock(message.topic(), message.key());
    letters.bury(message, identity, reason);
  }

  /** Applies the first dead letter of a key and returns its id; empty when there is none. */
  @Transactional
  Optional<UUID> replayFirst(BlockedKey key) {
    letters.lock(key.topic(), key.key());
    var letter = letters.first(key.topic(), key.key());
    letter.ifPresent(this::replay);
    return letter.map(DeadLetter::id);
  }

  /** Gives up the first dead letter of a key, for good; empty when there is none. */
  @Transactional
  Optional<UUID> dismissFirst(BlockedKey key, String reason) {
    letters.lock(key.topic(), key.key());
    var letter = letters.first(key.topic(), key.key());
    letter.ifPresent(first -> dismiss(first, reason));
    return letter.map(DeadLetter::id);
  }

  private Outcome applyOrPark(Message message, Envelope event) {
    letters.lock(event.topic(), event.key());
    if (inbox.has(event.id())) {
      return Outcome.DUPLICATE;
    }
    if (event.data() == null) {
      letters.forget(event.topic(), event.key());
    }
    var first = letters.first(event.topic(), event.key());
    if (first.isPresent()) {
      return park(message, event, first.get());
    }
    inbox.enter(event);
    handle(event);
    return Outcome.APPLIED;
  }

  private Outcome park(Message message, Envelope event, DeadLetter first) {
    if (event.id().equals(first.identity().id())) {
      return Outcome.DEAD;
    }
    letters.bury(message, Identity.of(event), Reason.behind(first));
    return Outcome.PARKED;
  }

  private void replay(DeadLetter letter) {
    var event = letter.event().orElseThrow(() -> new MalformedEventException(letter.cause()));
    if (inbox.enter(event)) {
      handle(event);
    }
    letters.resolve(letter.id(), null);
  }

  private void dismiss(DeadLetter letter, String reason) {
    letter.event().ifPresent(inbox::enter);
    letters.resolve(letter.id(), reason);
  }

  private void handle(Envelope event) {
    var data = event.data();
    if (data == null) {
      handlers.ofTombstones(event.topic()).ifPresent(handler -> handler.handle(event.key()));
    } else {
      handlers.of(event.type()).ifPresent(handler -> handle(handler, event, data.get()));
    }
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
