package org.ecampus.catalogue.course;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A course through all its versions. */
@Entity
class Course {

  @Id UUID id;
  UUID ownerId;
  Instant createdAt;
}
