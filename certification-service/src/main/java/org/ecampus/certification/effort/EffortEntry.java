package org.ecampus.certification.effort;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A line of the ledger; the database refuses to change it. */
@Entity
@Immutable
@Table(name = "effort_entry")
class EffortEntry {
  @Id
  @Column(name = "entry_id")
  UUID entryId;

  @Column(name = "event_id")
  UUID eventId;

  @Enumerated(EnumType.STRING)
  EffortSource source;

  @Column(name = "learner_id")
  UUID learnerId;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "course_version_id")
  UUID courseVersionId;

  int minutes;

  @Column(name = "earned_at")
  Instant earnedAt;
}
