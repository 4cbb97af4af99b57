package org.ecampus.enrolment.learners;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

@ApplicationScoped
class LearnerRepository implements PanacheRepositoryBase<Learner, UUID> {

  private static final String HAS_ACCOUNT =
      "select accountId is not null from Learner where id = :learner";

  private static final String ERASED = "SELECT 1 FROM erasure WHERE learner_id = :learner";

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  /** The learner, as far as the scope reaches. */
  Optional<Learner> find(UUID learnerId, Scope scope) {
    return find(learnerId, scope, LockModeType.NONE);
  }

  /** The learner, whom nobody else changes until this transaction ends. */
  Optional<Learner> findToChange(UUID learnerId, Scope scope) {
    return find(learnerId, scope, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Whether the learner has an account, read without a lock; nothing out of scope. */
  Optional<Boolean> hasAccount(UUID learnerId, Scope scope) {
    ScopeFilter filter = ScopeFilter.of(scope, "id", "institutionId");
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("learner", learnerId);
    return find(HAS_ACCOUNT + filter.condition(), parameters)
        .project(Boolean.class)
        .firstResultOptional();
  }

  List<Learner> byId(Scope scope, PageRequest page) {
    ScopeFilter filter = ScopeFilter.of(scope, "id", "institutionId");
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START));
    return find("id > :after" + filter.condition() + " order by id", parameters)
        .page(0, page.rows())
        .list();
  }

  boolean isErased(UUID learnerId) {
    return !getEntityManager()
        .createNativeQuery(ERASED)
        .setParameter("learner", learnerId)
        .getResultList()
        .isEmpty();
  }

  private Optional<Learner> find(UUID learnerId, Scope scope, LockModeType lock) {
    ScopeFilter filter = ScopeFilter.of(scope, "id", "institutionId");
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("learner", learnerId);
    return find("id = :learner" + filter.condition(), parameters)
        .withLock(lock)
        .firstResultOptional();
  }
}
