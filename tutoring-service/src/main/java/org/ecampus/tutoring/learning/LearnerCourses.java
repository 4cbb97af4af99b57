package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.kind.Kinds;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.EnrolledCourse;
import org.ecampus.tutoring.known.KnownCourses;
import org.ecampus.tutoring.known.KnownEnrolments;
import org.ecampus.tutoring.learning.model.CourseProgress;

/** Gathers the courses of learners in scope, each with the learner's progress. */
@ApplicationScoped
public class LearnerCourses {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final KnownEnrolments enrolments;
  private final KnownCourses courses;
  private final LearningRepository learning;
  private final Kinds kinds;

  LearnerCourses(
      KnownEnrolments enrolments, KnownCourses courses, LearningRepository learning, Kinds kinds) {
    this.enrolments = enrolments;
    this.courses = courses;
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
    return gathered(enrolments.find(scope, enrolmentId));
  }

  /** The same, in which nobody else goes on until the transaction ends. */
  LearnerCourse taken(Scope scope, UUID enrolmentId) {
    return gathered(enrolments.lock(scope, enrolmentId));
  }

  private LearnerCourse gathered(Optional<Enrolled> found) {
    Enrolled enrolment = found.orElseThrow(Problems::notFound);
    CourseVersion course =
        courses.version(enrolment.courseVersionId()).orElseThrow(LearnerCourses::notReady);
    return course(enrolment, course, learning.of(enrolment.enrolmentId()));
  }

  private Page<LearnerCourse> gathered(Page<EnrolledCourse> page) {
    List<UUID> ids = page.items().stream().map(one -> one.enrolment().enrolmentId()).toList();
    var done = learning.of(ids);
    return page.map(
        one -> {
          UUID id = one.enrolment().enrolmentId();
          return course(one.enrolment(), one.course(), done.getOrDefault(id, Learning.NONE));
        });
  }

  private LearnerCourse course(Enrolled enrolment, CourseVersion course, Learning done) {
    var progress = new CourseProgress(kinds, course.track(), course.outline(), done.activities());
    return LearnerCourse.of(enrolment, course, progress, done);
  }

  private static ProblemException notReady() {
    return Problems.unavailable("The course is being made ready. Try again in a moment.", SOON);
  }
}
