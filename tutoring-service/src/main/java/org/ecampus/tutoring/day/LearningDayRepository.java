package org.ecampus.tutoring.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;
import org.ecampus.tutoring.published.ProgressChanged;

/** One row for each enrolment and day with learning. */
@ApplicationScoped
class LearningDayRepository {

  private static final String INSERT =
      """
      INSERT INTO learning_day
        (day, enrolment_id, learner_id, offering_id, institution_id, course_id, course_version_id,
         percent, completed_minutes, last_activity_id, recorded_at)
      VALUES (:day, :enrolment, :learner, :offering, :institution, :course, :version,
         :percent, :minutes, :activity, :at)
      """;

  private static final String ADD_FIRST = INSERT + "ON CONFLICT (day, enrolment_id) DO NOTHING";

  private static final String PUT =
      INSERT
          + """
          ON CONFLICT (day, enrolment_id) DO UPDATE
            SET percent = excluded.percent, completed_minutes = excluded.completed_minutes,
                last_activity_id = excluded.last_activity_id, recorded_at = excluded.recorded_at
          """;

  private static final String AFTER =
      "SELECT d FROM LearningDay d WHERE (d.key.day, d.key.enrolmentId) > (:day, :enrolment)";

  private static final String IN_ORDER = " ORDER BY d.key.day, d.key.enrolmentId";

  private final EntityManager database;
  private final Sql sql;

  LearningDayRepository(EntityManager database, Sql sql) {
    this.database = database;
    this.sql = sql;
  }

  /** Keeps the day unless it is there already; whether it was not. */
  boolean addFirst(ProgressChanged fact) {
    return write(ADD_FIRST, fact);
  }

  /** Keeps the day as it is now; always true. */
  boolean put(ProgressChanged fact) {
    return write(PUT, fact);
  }

  /** At most so many days behind the place, in the order of day and enrolment. */
  List<LearningDay> after(Scope scope, LocalDate day, UUID enrolmentId, int most) {
    ScopeFilter filter = ScopeFilter.of(scope, "d.learnerId", "d.institutionId");
    var query = database.createQuery(AFTER + filter.condition() + IN_ORDER, LearningDay.class);
    filter.parameters().forEach(query::setParameter);
    return query
        .setParameter("day", day)
        .setParameter("enrolment", enrolmentId)
        .setMaxResults(most)
        .getResultList();
  }

  private boolean write(String text, ProgressChanged fact) {
    int rows =
        sql.of(text)
            .set("day", fact.day())
            .set("enrolment", fact.enrolmentId())
            .set("learner", fact.learnerId())
            .set("offering", fact.offeringId())
            .set("institution", fact.institutionId())
            .set("course", fact.courseId())
            .set("version", fact.courseVersionId())
            .set("percent", fact.percent())
            .set("minutes", fact.completedMinutes())
            .set("activity", fact.lastActivityId())
            .set("at", fact.recordedAt())
            .update();
    return rows > 0;
  }
}
