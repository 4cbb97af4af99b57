package org.ecampus.kit.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.ecampus.kit.faults.Causes;
import org.ecampus.kit.faults.DatabaseFault;
import org.jboss.logging.Logger;

/** What an operator does with events that could not be applied, once the reason is gone. */
@ApplicationScoped
public class DeadLetters {

  private static final Logger LOG = Logger.getLogger(DeadLetters.class);
  private static final int MAX_REPLAYED = 10_000;

  private final DeadLetterRows rows;
  private final Effects effects;

  DeadLetters(DeadLetterRows rows, Effects effects) {
    this.rows = rows;
    this.effects = effects;
  }

  /** The keys that wait, the longest waiting first, at most {@code limit} of them. */
  public List<BlockedKey> blocked(int limit) {
    return rows.blockedKeys(limit);
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
    while (applied < MAX_REPLAYED && effects.replayFirst(blocked)) {
      applied++;
    }
    return applied;
  }

  /** Gives up the first event of a key for good, so that a replay can go on behind it. */
  public boolean dismissFirst(String topic, String key) {
    return effects.dismissFirst(new BlockedKey(topic, key));
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
      if (DatabaseFault.of(e).filter(DatabaseFault::passes).isPresent()) {
        throw e;
      }
      LOG.warnf("%s stays blocked: %s", blocked, Causes.describe(e));
    }
  }
}
