package org.ecampus.tutoring.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.scope.Reads;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.text.Languages;
import org.ecampus.tutoring.learning.LearnerCourses;

/**
 * A learner's own courses in their language, each read in two statements: the enrolment, and what
 * was done in it.
 */
@ApplicationScoped
class CourseService {

  private final LearnerCourses courses;

  CourseService(LearnerCourses courses) {
    this.courses = courses;
  }

  @Reads
  public Page<CourseSummary> list(Scope scope, PageRequest request, Languages languages) {
    return courses.page(scope, request).map(course -> CourseSummary.of(course, languages));
  }

  @Reads
  public CourseView get(Scope scope, UUID enrolmentId, Languages languages) {
    return CourseView.of(courses.one(scope, enrolmentId), languages);
  }
}
