package org.ecampus.certification.known;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A learner, as far as certificates need her. */
@Entity
@Table(name = "known_learner")
class KnownLearner {
  @Id
  @Column(name = "learner_id")
  UUID learnerId;

  String name;

  String language;

  @Column(name = "changed_at")
  Instant changedAt;
}
