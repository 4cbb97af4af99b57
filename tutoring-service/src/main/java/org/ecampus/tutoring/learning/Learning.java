package org.ecampus.tutoring.learning;

import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ecampus.tutoring.learning.model.ActivityProgress;
import org.jspecify.annotations.Nullable;

/**
 * When the course of an enrolment was begun and completed, and what was done with its activities.
 */
record Learning(
    @Nullable Instant startedAt,
    @Nullable Instant completedAt,
    Map<UUID, ActivityProgress> activities) {

  static final Learning NONE = new Learning(null, null, Map.of());

  Learning {
    activities = Map.copyOf(activities);
  }

  /** From the rows of one enrolment, of which there is one at least. */
  static Learning of(Collection<LearningRow> rows) {
    Map<UUID, ActivityProgress> activities = HashMap.newHashMap(rows.size());
    for (LearningRow row : rows) {
      if (row.activityId() != null) {
        activities.put(row.activityId(), row.progress());
      }
    }
    LearningRow any = rows.iterator().next();
    return new Learning(any.startedAt(), any.completedAt(), activities);
  }
}
