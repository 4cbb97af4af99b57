package org.ecampus.certification.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A learner, as far as certificates need them. */
@Entity
@Table(name = "known_learner")
class KnownLearner {
  @Id UUID learnerId;

  /** Who registered them, as enrolment tells; nobody exactly for guests. */
  @Nullable UUID institutionId;

  String name;

  String language;

  Instant changedAt;
}
