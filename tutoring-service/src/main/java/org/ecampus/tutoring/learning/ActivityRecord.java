package org.ecampus.tutoring.learning;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.jspecify.annotations.Nullable;

/** What a learner has done with one activity, as a row. */
@Entity
@Table(name = "activity_record")
class ActivityRecord {

  @Embeddable
  record Key(UUID enrolmentId, UUID activityId) {}

  @EmbeddedId Key key;
  @Nullable Instant openedAt;
  @Nullable Instant lastOpenedAt;
  @Nullable Instant completedAt;
  @Nullable Integer scorePercent;

  ActivityRecord() {}

  ActivityRecord(Key key) {
    this.key = key;
  }

  ActivityProgress progress() {
    return new ActivityProgress(openedAt, lastOpenedAt, completedAt, scorePercent);
  }

  void take(ActivityProgress progress) {
    openedAt = progress.openedAt();
    lastOpenedAt = progress.lastOpenedAt();
    completedAt = progress.completedAt();
    scorePercent = progress.scorePercent();
  }
}
