package org.ecampus.tutoring.day;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.ecampus.tutoring.published.ProgressChanged;
import org.hibernate.annotations.Immutable;

/** The last fact that was told of an enrolment and day, as a row. */
@Entity
@Immutable
@Table(name = "learning_day")
class LearningDay {
  @Embeddable
  record Key(LocalDate day, UUID enrolmentId) {}

  @EmbeddedId Key key;
  UUID learnerId;
  UUID offeringId;
  UUID institutionId;
  UUID courseId;
  UUID courseVersionId;
  int percent;
  int completedMinutes;
  UUID lastActivityId;
  Instant recordedAt;

  ProgressChanged fact() {
    return new ProgressChanged(
        key.enrolmentId(),
        learnerId,
        offeringId,
        institutionId,
        courseId,
        courseVersionId,
        percent,
        completedMinutes,
        lastActivityId,
        key.day(),
        recordedAt);
  }
}
