package org.ecampus.kit.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

/**
 * Says what becomes of transactions with new events: the relay of this process is told of commits.
 */
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
      transactions.registerInterposedSynchronization(
          new End(() -> committed.fire(new Committed()), () -> {}));
    }
  }

  /** Runs this when the transaction is rolled back. */
  void orElse(Runnable rolledBack) {
    transactions.registerInterposedSynchronization(new End(() -> {}, rolledBack));
  }

  private record End(Runnable committed, Runnable rolledBack) implements Synchronization {
    @Override
    public void beforeCompletion() {
      // Only what is committed can be sent.
    }

    @Override
    public void afterCompletion(int status) {
      (status == Status.STATUS_COMMITTED ? committed : rolledBack).run();
    }
  }
}
