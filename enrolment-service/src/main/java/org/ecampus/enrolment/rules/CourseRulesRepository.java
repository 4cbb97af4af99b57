package org.ecampus.enrolment.rules;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

@ApplicationScoped
class CourseRulesRepository implements PanacheRepositoryBase<CourseRules, UUID> {

  /** The stored rules of a course, or those that hold without any. */
  CourseRules of(UUID courseId) {
    return findByIdOptional(courseId).orElseGet(() -> CourseRules.of(courseId));
  }
}
