package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads what the public may see of courses; drafts are not there. */
@ApplicationScoped
public class ShownCourses {

  private final VersionRepository versions;

  ShownCourses(VersionRepository versions) {
    this.versions = versions;
  }

  /** The version learners get now, else the one that was archived last. */
  public Optional<ShownCourse> current(UUID courseId) {
    return versions.shown(courseId).map(ShownCourses::shown);
  }

  /** A version that learners get or once got. */
  public Optional<ShownCourse> version(UUID courseId, UUID versionId) {
    return versions.shown(courseId, versionId).map(ShownCourses::shown);
  }

  private static ShownCourse shown(CourseVersion version) {
    return new ShownCourse(version.toPublished(), version.stage().name());
  }
}
