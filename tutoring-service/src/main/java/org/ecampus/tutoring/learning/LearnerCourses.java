package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.EnrolledCourse;
import org.ecampus.tutoring.known.KnownEnrolments;

/** Gathers a learner's own courses, each with her progress. */
@ApplicationScoped
public class LearnerCourses {

  private final KnownEnrolments enrolments;
  private final Lessons lessons;
  private final LearningRepository learning;

  LearnerCourses(KnownEnrolments enrolments, Lessons lessons, LearningRepository learning) {
    this.enrolments = enrolments;
    this.lessons = lessons;
    this.learning = learning;
  }

  /** Those whose course is known, latest enrolment first. */
  public Page<LearnerCourse> page(UUID learnerId, PageRequest request) {
    Page<EnrolledCourse> page = enrolments.ofLearner(learnerId, request);
    List<UUID> ids = page.items().stream().map(one -> one.enrolment().enrolmentId()).toList();
    var records = learning.records(ids);
    var done = learning.activities(ids);
    return page.map(
        one -> {
          UUID id = one.enrolment().enrolmentId();
          return LearnerCourse.of(
              one.enrolment(),
              one.course(),
              done.getOrDefault(id, Map.of()),
              Optional.ofNullable(records.get(id)));
        });
  }

  /** One of them; 404 when it is not hers, 503 as long as the course is not known. */
  public LearnerCourse own(UUID learnerId, UUID enrolmentId) {
    Enrolled enrolment = lessons.own(learnerId, enrolmentId);
    return LearnerCourse.of(
        enrolment,
        lessons.course(enrolment),
        learning.activities(enrolmentId),
        learning.record(enrolmentId));
  }
}
