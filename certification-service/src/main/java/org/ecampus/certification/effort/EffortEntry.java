package org.ecampus.certification.effort;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;
import org.hibernate.annotations.Immutable;

/** A line of the ledger; the database refuses to change it. */
@Entity
@Immutable
@Table(name = "effort_entry")
class EffortEntry {
  @Id UUID entryId;

  UUID eventId;

  @Enumerated(EnumType.STRING)
  EffortSource source;

  UUID learnerId;

  UUID institutionId;

  @Embedded Subject subject;

  int repeat;

  int minutes;

  Instant earnedAt;
}
