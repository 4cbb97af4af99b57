package org.ecampus.tutoring.known;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.tutoring.known.model.Track;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A published course version as a row; its outline is JSON without any content. */
@Entity
@Immutable
@Table(name = "known_course")
class KnownCourse {
  @Id UUID courseVersionId;
  UUID courseId;
  UUID institutionId;

  @Enumerated(EnumType.STRING)
  Track track;

  String outline;
  Instant publishedAt;
  @Nullable Instant archivedAt;
}
