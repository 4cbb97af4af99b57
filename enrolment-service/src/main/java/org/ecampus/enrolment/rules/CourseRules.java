package org.ecampus.enrolment.rules;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who may enrol in a course by herself. */
@Entity
@Table(name = "enrolment_rules")
class CourseRules {

  @Id UUID courseId;
  @Nullable String keyHash;
  boolean approvalRequired;

  /** The rules of a course nobody has made rules for: everybody may. */
  static CourseRules of(UUID courseId) {
    CourseRules rules = new CourseRules();
    rules.courseId = courseId;
    return rules;
  }
}
