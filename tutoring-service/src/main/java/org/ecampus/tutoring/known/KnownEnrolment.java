package org.ecampus.tutoring.known;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/**
 * An enrolment as a row; it is open to its learner when confirmed and neither withdrawn nor erased.
 */
@Entity
@Immutable
@Table(name = "known_enrolment")
class KnownEnrolment {
  @Id UUID enrolmentId;
  UUID learnerId;
  UUID offeringId;
  UUID institutionId;
  UUID courseId;
  UUID courseVersionId;
  @Nullable Instant confirmedAt;
  @Nullable Instant withdrawnAt;
  boolean erased;
}
