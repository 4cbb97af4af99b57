package org.ecampus.enrolment.rules;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.Seating;
import org.ecampus.enrolment.enrolling.model.EnrolmentKey;
import org.ecampus.enrolment.enrolling.model.Seats;
import org.ecampus.enrolment.known.KnownCourses;
import org.ecampus.kit.http.Problems;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
public class EnrolmentRulesService {

  private final CourseRulesRepository allRules;
  private final KnownCourses courses;
  private final Seating seating;

  EnrolmentRulesService(CourseRulesRepository allRules, KnownCourses courses, Seating seating) {
    this.allRules = allRules;
    this.courses = courses;
    this.seating = seating;
  }

  @Transactional
  public EnrolmentRules of(UUID courseId) {
    requireKnown(courseId);
    return EnrolmentRules.of(allRules.of(courseId), seating.look(courseId));
  }

  @Transactional
  public EnrolmentRules replace(UUID courseId, EnrolmentRulesRequest request) {
    requireKnown(courseId);
    Seats seats = seating.resize(courseId, request.capacity());
    CourseRules rules = allRules.of(courseId);
    rules.keyHash = hash(request.enrolmentKey());
    rules.approvalRequired = request.approvalRequired();
    allRules.persist(rules);
    return EnrolmentRules.of(rules, seats);
  }

  private void requireKnown(UUID courseId) {
    if (!courses.exists(courseId)) {
      throw Problems.notFound();
    }
  }

  private static @Nullable String hash(@Nullable String key) {
    return key == null ? null : EnrolmentKey.of(key).hash();
  }
}
