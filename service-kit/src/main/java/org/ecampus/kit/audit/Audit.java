package org.ecampus.kit.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Where a use case says what its caller did, so that the entry exists exactly when the act does.
 */
@ApplicationScoped
public class Audit {

  private final AuditTable entries;
  private final Actor actor;
  private final Event<Recorded> recorded;

  /** An entry stands in the log and has no position yet. */
  record Recorded() {}

  Audit(AuditTable entries, Actor actor, Event<Recorded> recorded) {
    this.entries = entries;
    this.actor = actor;
    this.recorded = recorded;
  }

  /**
   * Adds to the audit log, in the transaction of the use case, that the caller did this to the
   * subject now. The action is a name such as {@code certificate.revoked}; the subject is the id of
   * what it was done to. Nothing else is kept: the log holds ids only. Waits for nobody.
   *
   * @throws jakarta.transaction.TransactionalException when there is no transaction
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void record(String action, UUID subjectId) {
    recordAll(action, List.of(subjectId));
  }

  /** Like {@link #record}, for many subjects in one round trip. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void recordAll(String action, List<UUID> subjectIds) {
    entries.insert(subjectIds.stream().map(subject -> actor.doing(action, subject)).toList());
    recorded.fire(new Recorded());
  }
}
