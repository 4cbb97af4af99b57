package org.ecampus.catalogue.page;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.ecampus.catalogue.content.model.Content;
import org.ecampus.catalogue.course.ShownCourse;
import org.ecampus.catalogue.course.ShownCourses;
import org.ecampus.kit.http.Problems;
import org.jspecify.annotations.Nullable;

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
  public CoursePage current(UUID courseId, @Nullable String language) {
    return page(courses.current(courseId).orElseThrow(Problems::notFound), language);
  }

  @Transactional
  public CoursePage version(UUID courseId, UUID versionId, @Nullable String language) {
    return page(courses.version(courseId, versionId).orElseThrow(Problems::notFound), language);
  }

  private CoursePage page(ShownCourse shown, @Nullable String asked) {
    Content content = shown.course().content();
    String language = asked == null ? content.mainLanguage() : content.languageFor(asked);
    return CoursePage.of(shown, language, jsonLd.of(shown.course(), language));
  }
}
