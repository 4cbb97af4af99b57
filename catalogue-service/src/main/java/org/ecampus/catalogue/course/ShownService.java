package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.catalogue.content.ActivityKinds;
import org.ecampus.catalogue.content.ContentJson;

/** Reads what the public may see of courses; drafts and answer keys are not there. */
@ApplicationScoped
public class ShownService {

  private final VersionRepository versions;
  private final ContentJson documents;
  private final ActivityKinds kinds;

  ShownService(VersionRepository versions, ContentJson documents, ActivityKinds kinds) {
    this.versions = versions;
    this.documents = documents;
    this.kinds = kinds;
  }

  /** The version learners get now, else the one that was archived last. */
  @Transactional
  public Optional<ShownCourse> current(UUID courseId) {
    return versions.shown(courseId).map(document -> whole(document.version(), document.content()));
  }

  /** A version that learners get or once got, without its content. */
  @Transactional
  public Optional<ShownVersion> version(UUID courseId, UUID versionId) {
    return versions.shown(courseId, versionId);
  }

  /** The version with its content, which never changes. */
  @Transactional
  public ShownCourse whole(ShownVersion version) {
    return whole(version, versions.publishedDocument(version.courseVersionId()));
  }

  private ShownCourse whole(ShownVersion version, String document) {
    return version.with(documents.read(document).map(kinds::shown));
  }
}
