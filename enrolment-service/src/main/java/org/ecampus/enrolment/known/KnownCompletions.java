package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import org.ecampus.kit.sql.Sql;

/** The enrolments whose course has been completed, at the first time that was told. */
@ApplicationScoped
class KnownCompletions {

  private static final String ADD =
      """
      UPDATE enrolment SET completed_at = :completed
      WHERE id = :enrolment AND completed_at IS NULL
      """;

  private final Sql sql;

  KnownCompletions(Sql sql) {
    this.sql = sql;
  }

  void add(CourseCompleted completion) {
    sql.of(ADD)
        .set("enrolment", completion.enrolmentId())
        .set("completed", completion.completedAt())
        .update();
  }
}
