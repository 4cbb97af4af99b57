package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Applies events in one transaction: their inbox rows and their effects, or neither. */
@ApplicationScoped
class Effects {

  private final InboxRows inbox;
  private final DeadLetterRows letters;
  private final Application application;

  Effects(InboxRows inbox, DeadLetterRows letters, Application application) {
    this.inbox = inbox;
    this.letters = letters;
    this.application = application;
  }

  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Outcome apply(Message message, Envelope event) {
    if (inbox.enterUnlessBlocked(List.of(event)).contains(event.id())) {
      application.of(event);
      return Outcome.APPLIED;
    }
    return applyOrPark(message, event);
  }

  /**
   * Applies in their order those that are new and not blocked, and says so of their ids; the ids of
   * those that came in before are duplicates, and the others are not mentioned.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<UUID, Outcome> applyAll(List<Envelope> events) {
    var firstOnes = firstOnes(events);
    var entered = inbox.enterUnlessBlocked(List.copyOf(firstOnes.values()));
    for (var event : firstOnes.values()) {
      if (entered.contains(event.id())) {
        application.among(event);
      }
    }
    return outcomes(firstOnes.keySet(), entered);
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
    application.of(event);
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
      application.of(event);
    }
    letters.resolve(letter.id(), null);
  }

  private void dismiss(DeadLetter letter, String reason) {
    letter.event().ifPresent(inbox::enter);
    letters.resolve(letter.id(), reason);
  }

  private static Map<UUID, Envelope> firstOnes(List<Envelope> events) {
    var byId = new LinkedHashMap<UUID, Envelope>();
    events.forEach(event -> byId.putIfAbsent(event.id(), event));
    return byId;
  }

  private Map<UUID, Outcome> outcomes(Set<UUID> ids, Set<UUID> entered) {
    var outcomes = new HashMap<UUID, Outcome>();
    entered.forEach(id -> outcomes.put(id, Outcome.APPLIED));
    var others = ids.stream().filter(id -> !entered.contains(id)).toList();
    if (!others.isEmpty()) {
      inbox.entered(others).forEach(id -> outcomes.put(id, Outcome.DUPLICATE));
    }
    return outcomes;
  }
}
