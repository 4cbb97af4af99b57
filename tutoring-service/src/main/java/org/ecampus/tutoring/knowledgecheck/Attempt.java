package org.ecampus.tutoring.knowledgecheck;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.ColumnTransformer;
import org.hibernate.annotations.Immutable;

/**
 * One attempt at a knowledge check, as a row that is never changed: made at a business time, and
 * received at a real one, from which the next attempt waits.
 */
@Entity
@Immutable
@Table(name = "attempt")
class Attempt {
  @Id UUID attemptId;
  UUID enrolmentId;
  UUID learnerId;
  UUID courseVersionId;
  UUID activityId;
  int number;

  @ColumnTransformer(write = "CAST(? AS jsonb)")
  String answers;

  int scorePercent;
  boolean passed;
  Instant attemptedAt;
  Instant receivedAt;
}
