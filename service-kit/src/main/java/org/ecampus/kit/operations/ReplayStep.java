package org.ecampus.kit.operations;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.inbox.BlockedKey;
import org.ecampus.kit.inbox.DeadLetters;

/** One event of a replay: its effect and its entry in the audit log, or neither. */
@ApplicationScoped
class ReplayStep {

  private final DeadLetters letters;
  private final Audit audit;

  ReplayStep(DeadLetters letters, Audit audit) {
    this.letters = letters;
    this.audit = audit;
  }

  /** Applies the first event of a key; false when none waits. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  @TransactionConfiguration(timeout = 15)
  boolean next(BlockedKey blocked) {
    var applied = letters.replayFirst(blocked);
    applied.ifPresent(id -> audit.record("dead-letter.replayed", id));
    return applied.isPresent();
  }
}
