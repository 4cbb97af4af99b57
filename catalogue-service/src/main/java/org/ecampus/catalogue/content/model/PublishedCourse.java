package org.ecampus.catalogue.content.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A course version as learners got it, with the institution that owns the course. */
public record PublishedCourse(
    UUID courseId,
    UUID courseVersionId,
    UUID institutionId,
    int version,
    Instant publishedAt,
    Content content) {

  /** The standing offering that anybody may enrol in by themselves, if there is one. */
  public Optional<UUID> openOffering() {
    return StandingOffering.open(courseId, content.track(), content.price().kind());
  }
}
