package org.ecampus.catalogue.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

/** Courses, reached by those who may write them. */
@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {

  /**
   * The course, under an exclusive lock until the end of the transaction, so that its versions move
   * one at a time.
   */
  Optional<Course> hold(UUID id, Scope scope) {
    ScopeFilter within = ScopeFilter.of(scope, "ownerId", "institutionId");
    return find("id = :id" + within.condition(), ofCourse(id, within))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }

  /** Cuts what this person began from them and says how many courses that were. */
  int disown(UUID personId) {
    return update("ownerId = null where ownerId = ?1", personId);
  }

  private static Map<String, Object> ofCourse(UUID id, ScopeFilter within) {
    Map<String, Object> parameters = new HashMap<>(within.parameters());
    parameters.put("id", id);
    return parameters;
  }
}
