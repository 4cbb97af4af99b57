package org.ecampus.catalogue.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.catalogue.course.ShownCourse;
import org.ecampus.catalogue.course.ShownCourses;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.text.Languages;

/** Shows courses to visitors. */
@ApplicationScoped
class PageService {

  private final ShownCourses courses;
  private final JsonLd jsonLd;

  PageService(ShownCourses courses, JsonLd jsonLd) {
    this.courses = courses;
    this.jsonLd = jsonLd;
  }

  @Transactional
  public CoursePage current(UUID courseId, Languages wanted) {
    return page(courses.current(courseId).orElseThrow(Problems::notFound), wanted);
  }

  @Transactional
  public CoursePage version(UUID courseId, UUID versionId, Languages wanted) {
    return page(courses.version(courseId, versionId).orElseThrow(Problems::notFound), wanted);
  }

  private CoursePage page(ShownCourse shown, Languages wanted) {
    String language = wanted.choose(shown.course().content().texts()).language();
    return CoursePage.of(shown, language, jsonLd.of(shown.course(), language));
  }
}
