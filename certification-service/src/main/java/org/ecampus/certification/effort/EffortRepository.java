package org.ecampus.certification.effort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EffortRepository implements PanacheRepositoryBase<EffortEntry, UUID> {

  /** Waits for a transaction that is entering the same effort; false when it was entered before. */
  boolean insertOnce(UUID entryId, EarnedEffort effort) {
    return getEntityManager()
            .createNativeQuery(
                """
                INSERT INTO effort_entry (entry_id, event_id, source, learner_id, course_id,
                                          course_version_id, minutes, earned_at)
                VALUES (:entry, :event, :source, :learner, :course, :version, :minutes, :earned)
                ON CONFLICT DO NOTHING
                """)
            .setParameter("entry", entryId)
            .setParameter("event", effort.eventId())
            .setParameter("source", effort.source().name())
            .setParameter("learner", effort.learnerId())
            .setParameter("course", effort.courseId())
            .setParameter("version", effort.courseVersionId())
            .setParameter("minutes", effort.minutes())
            .setParameter("earned", effort.earnedAt())
            .executeUpdate()
        == 1;
  }

  long totalMinutes(UUID learnerId) {
    return getEntityManager()
        .createQuery(
            "select coalesce(sum(minutes), 0) from EffortEntry where learnerId = :learner",
            Long.class)
        .setParameter("learner", learnerId)
        .getSingleResult();
  }

  List<EffortEntry> newestFirst(UUID learnerId, Optional<UUID> before, int rows) {
    return before
        .map(id -> find("learnerId = ?1 and entryId < ?2 order by entryId desc", learnerId, id))
        .orElseGet(() -> find("learnerId = ?1 order by entryId desc", learnerId))
        .range(0, rows - 1)
        .list();
  }
}
