package org.ecampus.tutoring.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.tutoring.language.Languages;
import org.ecampus.tutoring.learning.LearnerCourses;

/** A learner's own courses in her language. */
@ApplicationScoped
class CourseService {

  private final LearnerCourses courses;

  CourseService(LearnerCourses courses) {
    this.courses = courses;
  }

  @Transactional
  public Page<CourseSummary> list(UUID learnerId, PageRequest request, Languages languages) {
    return courses.page(learnerId, request).map(course -> CourseSummary.of(course, languages));
  }

  @Transactional
  public CourseView get(UUID learnerId, UUID enrolmentId, Languages languages) {
    return CourseView.of(courses.own(learnerId, enrolmentId), languages);
  }
}
