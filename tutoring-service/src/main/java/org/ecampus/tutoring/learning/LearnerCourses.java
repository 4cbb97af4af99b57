package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.kind.Kinds;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.EnrolledCourse;
import org.ecampus.tutoring.known.KnownEnrolments;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.ecampus.tutoring.learning.model.CourseProgress;

/** Gathers the courses of learners in scope, each with the learner's progress. */
@ApplicationScoped
public class LearnerCourses {

  private final KnownEnrolments enrolments;
  private final Lessons lessons;
  private final LearningRepository learning;
  private final Kinds kinds;

  LearnerCourses(
      KnownEnrolments enrolments, Lessons lessons, LearningRepository learning, Kinds kinds) {
    this.enrolments = enrolments;
    this.lessons = lessons;
    this.learning = learning;
    this.kinds = kinds;
  }

  /** Those whose course is known, latest enrolment first. */
  public Page<LearnerCourse> page(Scope scope, PageRequest request) {
    return gathered(enrolments.all(scope, request));
  }

  /** Those of one offering whose course is known, latest enrolment first. */
  public Page<LearnerCourse> ofOffering(Scope scope, UUID offeringId, PageRequest request) {
    return gathered(enrolments.ofOffering(scope, offeringId, request));
  }

  /** One of them; 404 when it is not in scope, 503 as long as the course is not known. */
  public LearnerCourse one(Scope scope, UUID enrolmentId) {
    Enrolled enrolment = lessons.enrolment(scope, enrolmentId);
    CourseVersion course = lessons.course(enrolment);
    return LearnerCourse.of(
        enrolment,
        course,
        progress(course, learning.activities(enrolmentId)),
        learning.record(enrolmentId));
  }

  private Page<LearnerCourse> gathered(Page<EnrolledCourse> page) {
    List<UUID> ids = page.items().stream().map(one -> one.enrolment().enrolmentId()).toList();
    var records = learning.records(ids);
    var done = learning.activities(ids);
    return page.map(
        one -> {
          UUID id = one.enrolment().enrolmentId();
          return LearnerCourse.of(
              one.enrolment(),
              one.course(),
              progress(one.course(), done.getOrDefault(id, Map.of())),
              Optional.ofNullable(records.get(id)));
        });
  }

  private CourseProgress progress(CourseVersion course, Map<UUID, ActivityProgress> done) {
    return new CourseProgress(kinds, course.track(), course.outline(), done);
  }
}
