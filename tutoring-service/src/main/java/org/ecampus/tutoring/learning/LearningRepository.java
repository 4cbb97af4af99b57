package org.ecampus.tutoring.learning;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;
import org.ecampus.tutoring.learning.model.ActivityProgress;

/** The records of learning, by enrolment: all of an enrolment is read, and written, at once. */
@ApplicationScoped
class LearningRepository {

  private static final String OF =
      """
      SELECT r.enrolment_id, r.started_at, r.completed_at AS course_completed_at, a.activity_id,
        a.opened_at, a.last_opened_at, a.completed_at, a.score_percent
      FROM learning_record r LEFT JOIN activity_record a ON a.enrolment_id = r.enrolment_id
      WHERE r.enrolment_id = ANY (:enrolments)
      """;

  private static final String BEGIN =
      """
      WITH begun AS (
        INSERT INTO learning_record (enrolment_id, started_at, completed_at)
        VALUES (:enrolment, :courseStarted, :courseCompleted))
      """;

  private static final String COMPLETE =
      """
      WITH complete AS (
        UPDATE learning_record SET completed_at = :courseCompleted
        WHERE enrolment_id = :enrolment)
      """;

  private static final String PUT_ACTIVITY =
      """
      INSERT INTO activity_record
        (enrolment_id, activity_id, opened_at, last_opened_at, completed_at, score_percent)
      VALUES (:enrolment, :activity, :opened, :lastOpened, :completed, :score)
      ON CONFLICT (enrolment_id, activity_id) DO UPDATE
        SET opened_at = excluded.opened_at, last_opened_at = excluded.last_opened_at,
            completed_at = excluded.completed_at, score_percent = excluded.score_percent
      """;

  private final Sql sql;

  LearningRepository(Sql sql) {
    this.sql = sql;
  }

  /** Of those enrolments that have been begun. */
  Map<UUID, Learning> of(Collection<UUID> enrolmentIds) {
    return sql.of(OF).set("enrolments", enrolmentIds).list(LearningRow::of).stream()
        .collect(groupingBy(LearningRow::enrolmentId, collectingAndThen(toList(), Learning::of)));
  }

  Learning of(UUID enrolmentId) {
    return of(List.of(enrolmentId)).getOrDefault(enrolmentId, Learning.NONE);
  }

  /** Writes what holds after a step, the course with it where the step began or completed it. */
  void save(Lesson before, Lesson after) {
    ActivityProgress progress = after.soFar();
    sql.of(course(before, after) + PUT_ACTIVITY)
        .set("enrolment", after.enrolment().enrolmentId())
        .set("courseStarted", after.startedAt())
        .set("courseCompleted", after.completedAt())
        .set("activity", after.activity().activityId())
        .set("opened", progress.openedAt())
        .set("lastOpened", progress.lastOpenedAt())
        .set("completed", progress.completedAt())
        .set("score", progress.scorePercent())
        .update();
  }

  private static String course(Lesson before, Lesson after) {
    if (before.startedAt() == null) {
      return BEGIN;
    }
    return after.completesAfter(before) ? COMPLETE : "";
  }
}
