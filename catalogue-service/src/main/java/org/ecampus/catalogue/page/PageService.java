package org.ecampus.catalogue.page;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.catalogue.course.ShownService;
import org.ecampus.catalogue.course.ShownVersion;
import org.ecampus.catalogue.index.CourseIndex;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.http.WrittenAnswer;
import org.ecampus.kit.text.Languages;

/** Shows courses to visitors: what is kept without asking the database. */
@ApplicationScoped
class PageService {

  private final ShownService courses;
  private final CurrentPages current;
  private final VersionPages versions;
  private final PageWriter writer;
  private final CourseIndex index;

  PageService(
      ShownService courses,
      CurrentPages current,
      VersionPages versions,
      PageWriter writer,
      CourseIndex index) {
    this.courses = courses;
    this.current = current;
    this.versions = versions;
    this.writer = writer;
    this.index = index;
  }

  WrittenAnswer current(UUID courseId, Languages wanted) {
    index.awaitCurrent();
    return current.of(courseId, this::read).in(wanted);
  }

  WrittenAnswer version(UUID courseId, UUID versionId, Languages wanted) {
    ShownVersion version = courses.version(courseId, versionId).orElseThrow(Problems::notFound);
    return versions.of(version, () -> courses.whole(version)).in(wanted);
  }

  private KeptPage read(UUID courseId) {
    return writer.write(courses.current(courseId).orElseThrow(Problems::notFound));
  }
}
