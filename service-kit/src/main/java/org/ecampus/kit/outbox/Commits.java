package org.ecampus.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/** Tells the relay of this process that a transaction with new events has been committed. */
@ApplicationScoped
class Commits {

  /** New events stand in the outbox. */
  record Committed() {}

  private final TransactionSynchronizationRegistry transactions;
  private final Event<Committed> committed;

  Commits(TransactionSynchronizationRegistry transactions, Event<Committed> committed) {
    this.transactions = transactions;
    this.committed = committed;
  }

  void announce() {
    if (transactions.getResource(Commits.class) == null) {
      transactions.putResource(Commits.class, true);
      transactions.registerInterposedSynchronization(new WakeAfterCommit());
    }
  }

  private final class WakeAfterCommit implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Only what is committed can be sent.
    }

    @Override
    public void afterCompletion(int status) {
      if (status == Status.STATUS_COMMITTED) {
        committed.fire(new Committed());
      }
    }
  }
}
