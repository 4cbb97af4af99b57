package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.faults.Causes;
import org.ecampus.kit.faults.DatabaseFault;
import org.jboss.logging.Logger;

/** What an operator does with events that could not be applied, once the reason is gone. */
@ApplicationScoped
public class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final int MAX_REPLAYED = 10_000;

  private final DeadLetterList list;
  private final Effects effects;

  DeadLetters(DeadLetterList list, Effects effects) {
    this.list = list;
    this.effects = effects;
  }

  /** In the order they came in, at most {@code limit} behind a number. */
  public List<DeadLetterEntry> list(DeadLetterFilter filter, long behind, int limit) {
    return list.list(filter, behind, limit);
  }

  /** How many events of a key wait. */
  public long waitingOf(BlockedKey blocked) {
    return list.countOf(blocked);
  }

  /** The keys that wait, the longest waiting first, at most {@code limit} of them. */
  public List<BlockedKey> blocked(int limit) {
    return list.blockedKeys(limit);
  }

  /**
   * Applies the first event of a key, in the caller's transaction or its own, and returns its id;
   * empty when none waits. When it fails again it throws, and it and all behind it stay.
   */
  public Optional<UUID> replayFirst(BlockedKey blocked) {
    return effects.replayFirst(blocked);
  }

  /**
   * Applies the events of a key in the order they came in, each in its own transaction, and says
   * how many; an event that fails again throws, and it and all behind it stay. At most 10,000
   * events.
   */
  @ActivateRequestContext
  public int replay(String topic, String key) {
    var blocked = new BlockedKey(topic, key);
    int applied = 0;
    while (applied < MAX_REPLAYED && effects.replayFirst(blocked).isPresent()) {
      applied++;
    }
    return applied;
  }

  /**
   * Gives up the first event of a key for good, in the caller's transaction or its own, so that a
   * replay can go on behind it; keeps the reason and returns the id, empty when none waits.
   */
  public Optional<UUID> dismissFirst(BlockedKey blocked, String reason) {
    return effects.dismissFirst(blocked, reason);
  }

  /** Replays what it can of at most {@code limit} keys and leaves the others as they are. */
  @ActivateRequestContext
  public void replayAll(int limit) {
    blocked(limit).forEach(this::tryToReplay);
  }

  private void tryToReplay(BlockedKey blocked) {
    try {
      int applied = replay(blocked.topic(), blocked.key());
      LOG.infof("Replayed %d dead letters of %s", applied, blocked);
    } catch (RuntimeException e) {
      if (DatabaseFault.isPassing(e)) {
        throw e;
      }
      LOG.warnf("%s stays blocked: %s", blocked, Causes.describe(e));
    }
  }
}
