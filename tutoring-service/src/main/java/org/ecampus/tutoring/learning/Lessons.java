package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.security.Scope;
import org.ecampus.tutoring.kind.Kinds;
import org.ecampus.tutoring.known.CourseVersion;
import org.ecampus.tutoring.known.Enrolled;
import org.ecampus.tutoring.known.KnownCourses;
import org.ecampus.tutoring.known.KnownEnrolments;
import org.ecampus.tutoring.learning.model.CourseProgress;

/**
 * Finds the lesson a request is about. Another's enrolment, a withdrawn one, and an activity that
 * is not in the course answer 404; a course that has not arrived from the catalogue yet, 503.
 */
@ApplicationScoped
public class Lessons {

  private static final Duration SOON = Duration.ofSeconds(1);

  private final KnownEnrolments enrolments;
  private final KnownCourses courses;
  private final LearningRepository learning;
  private final Kinds kinds;

  Lessons(
      KnownEnrolments enrolments, KnownCourses courses, LearningRepository learning, Kinds kinds) {
    this.enrolments = enrolments;
    this.courses = courses;
    this.learning = learning;
    this.kinds = kinds;
  }

  /** To look at. */
  public Lesson read(Scope scope, UUID enrolmentId, UUID activityId) {
    return lesson(enrolment(scope, enrolmentId), activityId);
  }

  /** To go on in: until the transaction ends, nobody else goes on in the same enrolment. */
  public Lesson take(Scope scope, UUID enrolmentId, UUID activityId) {
    Enrolled enrolment = enrolments.lock(scope, enrolmentId).orElseThrow(Problems::notFound);
    return lesson(enrolment, activityId);
  }

  Enrolled enrolment(Scope scope, UUID enrolmentId) {
    return enrolments.find(scope, enrolmentId).orElseThrow(Problems::notFound);
  }

  CourseVersion course(Enrolled enrolment) {
    return courses.version(enrolment.courseVersionId()).orElseThrow(Lessons::notReady);
  }

  private Lesson lesson(Enrolled enrolment, UUID activityId) {
    CourseVersion course = course(enrolment);
    var done = learning.activities(enrolment.enrolmentId());
    var progress = new CourseProgress(kinds, course.track(), course.outline(), done);
    return Lesson.of(enrolment, course, progress, activityId);
  }

  private static ProblemException notReady() {
    return Problems.unavailable("The course is being made ready. Try again in a moment.", SOON);
  }
}
