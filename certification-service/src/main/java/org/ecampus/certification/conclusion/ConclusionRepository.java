package org.ecampus.certification.conclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

@ApplicationScoped
class ConclusionRepository implements PanacheRepositoryBase<Conclusion, UUID> {
  private static final UUID LAST = new UUID(-1, -1);
  private static final String PAGE = "learnerId = :learner and conclusionId < :before";
  private static final String NEWEST_FIRST = " order by conclusionId desc";

  boolean knows(UUID eventId, UUID enrolmentId) {
    return count("eventId = ?1 or enrolmentId = ?2", eventId, enrolmentId) > 0;
  }

  List<Conclusion> newestFirst(Scope scope, UUID learnerId, Optional<UUID> before, int rows) {
    ScopeFilter filter = ScopeFilter.of(scope, "learnerId", "institutionId");
    Map<String, Object> values = new HashMap<>(filter.parameters());
    values.put("learner", learnerId);
    values.put("before", before.orElse(LAST));
    return find(PAGE + filter.condition() + NEWEST_FIRST, values).range(0, rows - 1).list();
  }
}
