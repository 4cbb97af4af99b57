package org.ecampus.certification.register;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

@ApplicationScoped
class CertificateRepository implements PanacheRepositoryBase<Certificate, UUID> {
  private static final UUID LAST = new UUID(-1, -1);

  /** With the ledger entries that belong to it, in one statement. */
  private static final String WHOLE = "from Certificate c left join fetch c.effortEntries where ";

  private static final String BY_ID = "certificateId = :id";
  private static final String PAGE = "learnerId = :learner and certificateId < :before";
  private static final String NEWEST_FIRST = " order by certificateId desc";

  Optional<Certificate> inScope(Scope scope, UUID certificateId) {
    String condition = "c." + BY_ID + filter(scope, "c.").condition();
    return list(WHOLE + condition, values(scope, certificateId)).stream().findFirst();
  }

  List<Certificate> newestFirst(Scope scope, UUID learnerId, Optional<UUID> before, int rows) {
    ScopeFilter filter = filter(scope);
    Map<String, Object> values = new HashMap<>(filter.parameters());
    values.put("learner", learnerId);
    values.put("before", before.orElse(LAST));
    return find(PAGE + filter.condition() + NEWEST_FIRST, values).range(0, rows - 1).list();
  }

  boolean hasValid(UUID learnerId, Subject subject) {
    Map<String, Object> values = subject.parameters();
    values.put("learner", learnerId);
    return count("learnerId = :learner and revokedAt is null and " + Subject.IS, values) > 0;
  }

  Optional<Certificate> withCode(VerificationCode code) {
    return list(WHOLE + "c.verificationCode = ?1", code.value()).stream().findFirst();
  }

  /** Who holds it, without the row, so that what is locked afterwards is as it is then. */
  Optional<Held> held(Scope scope, UUID certificateId) {
    return query(scope, certificateId).project(Held.class).firstResultOptional();
  }

  Optional<Certificate> locked(Scope scope, UUID certificateId) {
    return query(scope, certificateId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /**
   * Lets entities be written at the end of the running transaction, when it is too late to join.
   */
  void takePart() {
    getEntityManager().joinTransaction();
  }

  /** Every certificate of the learner, locked, in a transaction that may erase their holder. */
  List<Certificate> lockedForErasureOf(UUID learnerId) {
    getEntityManager()
        .createNativeQuery("SELECT set_config('ecampus.erasing', :id, true)", String.class)
        .setParameter("id", learnerId.toString())
        .getSingleResult();
    return find("learnerId = ?1 order by certificateId", learnerId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  private PanacheQuery<Certificate> query(Scope scope, UUID certificateId) {
    return find(BY_ID + filter(scope).condition(), values(scope, certificateId));
  }

  private static Map<String, Object> values(Scope scope, UUID certificateId) {
    Map<String, Object> values = new HashMap<>(filter(scope).parameters());
    values.put("id", certificateId);
    return values;
  }

  private static ScopeFilter filter(Scope scope) {
    return filter(scope, "");
  }

  private static ScopeFilter filter(Scope scope, String row) {
    return ScopeFilter.of(scope, row + "learnerId", row + "institutionId");
  }
}
