package org.ecampus.tutoring.learning;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** When the learner began the course of an enrolment, and when they completed it. */
@Entity
@Table(name = "learning_record")
class LearningRecord {
  @Id UUID enrolmentId;
  Instant startedAt;
  @Nullable Instant completedAt;

  LearningRecord() {}

  LearningRecord(UUID enrolmentId, Instant startedAt) {
    this.enrolmentId = enrolmentId;
    this.startedAt = startedAt;
  }
}
