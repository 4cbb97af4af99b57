package org.ecampus.tutoring.day;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
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
      "SELECT d FROM LearningDay d WHERE (d.key.day > :day OR (d.key.day = :day AND"
          + " d.key.enrolmentId > :enrolment))";

  private static final String IN_ORDER = " ORDER BY d.key.day, d.key.enrolmentId";

  private final EntityManager database;

  LearningDayRepository(EntityManager database) {
    this.database = database;
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

  private boolean write(String sql, ProgressChanged fact) {
    int rows =
        database
            .createNativeQuery(sql)
            .setParameter("day", fact.day())
            .setParameter("enrolment", fact.enrolmentId())
            .setParameter("learner", fact.learnerId())
            .setParameter("offering", fact.offeringId())
            .setParameter("institution", fact.institutionId())
            .setParameter("course", fact.courseId())
            .setParameter("version", fact.courseVersionId())
            .setParameter("percent", fact.percent())
            .setParameter("minutes", fact.completedMinutes())
            .setParameter("activity", fact.lastActivityId())
            .setParameter("at", fact.recordedAt())
            .executeUpdate();
    return rows > 0;
  }
}
