package org.ecampus.tutoring.offering;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.jspecify.annotations.Nullable;

/** Offerings that were opened, for whoever's scope they are in; none is in a learner's. */
@ApplicationScoped
class OfferingRepository implements PanacheRepositoryBase<Offering, UUID> {

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final UUID LAST = new UUID(-1, -1);
  private static final String OWNER = "institutionId";

  Optional<Offering> find(Scope scope, UUID offeringId) {
    return find(scope, offeringId, LockModeType.NONE);
  }

  Optional<Offering> lock(Scope scope, UUID offeringId) {
    return find(scope, offeringId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Those of the course, or of every course without one, newest first. */
  List<Offering> page(Scope scope, @Nullable UUID courseId, PageRequest page) {
    Optional<Cursor> cursor = page.cursor(2);
    ScopeFilter filter = filter(scope);
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("at", cursor.map(place -> place.instant(0)).orElse(LATEST));
    parameters.put("last", cursor.map(place -> place.uuid(1)).orElse(LAST));
    if (courseId != null) {
      parameters.put("course", courseId);
    }
    return find(
            "(openedAt, offeringId) < (:at, :last)"
                + (courseId == null ? "" : " and courseId = :course")
                + filter.condition()
                + " order by openedAt desc, offeringId desc",
            parameters)
        .range(0, page.rows() - 1)
        .list();
  }

  private Optional<Offering> find(Scope scope, UUID offeringId, LockModeType lock) {
    ScopeFilter filter = filter(scope);
    Map<String, Object> parameters = new HashMap<>(filter.parameters());
    parameters.put("id", offeringId);
    return find("offeringId = :id" + filter.condition(), parameters)
        .withLock(lock)
        .firstResultOptional();
  }

  private static ScopeFilter filter(Scope scope) {
    return ScopeFilter.of(scope, OWNER, OWNER);
  }
}
