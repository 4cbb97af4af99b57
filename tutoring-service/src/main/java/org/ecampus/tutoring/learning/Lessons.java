package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.security.Scope;

/**
 * Finds the lesson a request is about. Another's enrolment, a withdrawn one, and an activity that
 * is not in the course answer 404; a course that has not arrived from the catalogue yet, 503.
 */
@ApplicationScoped
public class Lessons {

  private final LearnerCourses courses;

  Lessons(LearnerCourses courses) {
    this.courses = courses;
  }

  /** To look at. */
  public Lesson read(Scope scope, UUID enrolmentId, UUID activityId) {
    return Lesson.of(courses.one(scope, enrolmentId), activityId);
  }

  /** To go on in: until the transaction ends, nobody else goes on in the same enrolment. */
  public Lesson take(Scope scope, UUID enrolmentId, UUID activityId) {
    return Lesson.of(courses.taken(scope, enrolmentId), activityId);
  }
}
