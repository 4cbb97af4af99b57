package org.ecampus.tutoring.known;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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

  @Embedded
  @AttributeOverride(name = "kind", column = @Column(name = "price_kind"))
  @AttributeOverride(name = "amount", column = @Column(name = "price_amount"))
  @AttributeOverride(name = "currency", column = @Column(name = "price_currency"))
  @AttributeOverride(name = "sponsor", column = @Column(name = "price_sponsor"))
  Price price;

  String outline;
  Instant publishedAt;
  @Nullable Instant archivedAt;
}
