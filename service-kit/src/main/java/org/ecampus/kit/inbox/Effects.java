package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import org.ecampus.kit.outbox.EventJson;

/** Applies one event in one transaction: its inbox row and its effect, or neither. */
@ApplicationScoped
class Effects {

  private final InboxRows inbox;
  private final DeadLetterRows letters;
  private final Handlers handlers;
  private final EventJson json;

  Effects(InboxRows inbox, DeadLetterRows letters, Handlers handlers, EventJson json) {
    this.inbox = inbox;
    this.letters = letters;
    this.handlers = handlers;
    this.json = json;
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
  void bury(Message message, Identity identity, String cause) {
    letters.lock(message.topic(), message.key());
    letters.bury(message, identity, cause);
  }

  /** Applies the first dead letter of a key; false when there is none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean replayFirst(BlockedKey key) {
    letters.lock(key.topic(), key.key());
    var letter = letters.first(key.topic(), key.key());
    letter.ifPresent(this::replay);
    return letter.isPresent();
  }

  /** Gives up the first dead letter of a key, for good; false when there is none. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  boolean dismissFirst(BlockedKey key) {
    letters.lock(key.topic(), key.key());
    var letter = letters.first(key.topic(), key.key());
    letter.ifPresent(this::dismiss);
    return letter.isPresent();
  }

  private Outcome applyOrPark(Message message, Envelope event) {
    letters.lock(event.topic(), event.key());
    if (inbox.has(event.id())) {
      return Outcome.DUPLICATE;
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
    letters.bury(message, Identity.of(event), "behind " + first.name());
    return Outcome.PARKED;
  }

  private void replay(DeadLetter letter) {
    var event = letter.event().orElseThrow(() -> new MalformedEventException(letter.cause()));
    if (inbox.enter(event)) {
      handle(event);
    }
    letters.resolve(letter.id());
  }

  private void dismiss(DeadLetter letter) {
    letter.event().ifPresent(inbox::enter);
    letters.resolve(letter.id());
  }

  private void handle(Envelope event) {
    handlers.of(event.type()).ifPresent(handler -> handle(handler, event));
  }

  private <T> void handle(EventHandler<T> handler, Envelope event) {
    var data = read(event, handler.dataType());
    handler.handle(new IncomingEvent<>(event.id(), event.time(), event.key(), data));
  }

  private <T> T read(Envelope event, Class<T> type) {
    try {
      return json.read(event.data().get(), type);
    } catch (IOException e) {
      throw new MalformedEventException("the data is no " + type.getSimpleName(), e);
    }
  }
}
