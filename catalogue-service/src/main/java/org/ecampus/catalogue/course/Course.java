package org.ecampus.catalogue.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course through all its versions, with the institution that owns it. */
@Entity
class Course {

  @Id UUID id;

  @Column(updatable = false)
  UUID institutionId;

  /** Who began it; null once that person was erased. */
  @Nullable UUID ownerId;

  Instant createdAt;
}
