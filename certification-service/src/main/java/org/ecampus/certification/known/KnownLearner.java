package org.ecampus.certification.known;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A learner, as far as certificates need them. */
@Entity
@Table(name = "known_learner")
class KnownLearner {
  @Id UUID learnerId;

  String name;

  @Enumerated(EnumType.STRING)
  NameAssurance nameAssurance;

  String language;

  Instant changedAt;
}
