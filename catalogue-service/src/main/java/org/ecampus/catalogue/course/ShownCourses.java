package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Reads what the public may see of courses; drafts are not there. */
@ApplicationScoped
public class ShownCourses {

  private final VersionRepository versions;
  private final ShownContents contents;

  ShownCourses(VersionRepository versions, ShownContents contents) {
    this.versions = versions;
    this.contents = contents;
  }

  /** The version learners get now, else the one that was archived last. */
  public Optional<ShownCourse> current(UUID courseId) {
    return versions.shown(courseId).map(this::shown);
  }

  /** A version that learners get or once got. */
  public Optional<ShownCourse> version(UUID courseId, UUID versionId) {
    return versions.shown(courseId, versionId).map(this::shown);
  }

  private ShownCourse shown(ShownVersion version) {
    return version.with(contents.of(version.courseVersionId()));
  }
}
