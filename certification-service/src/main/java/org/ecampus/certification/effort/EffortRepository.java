package org.ecampus.certification.effort;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;

@ApplicationScoped
class EffortRepository implements PanacheRepositoryBase<EffortEntry, UUID> {
  private static final String ENTER =
      """
      INSERT INTO effort_entry (entry_id, event_id, source, learner_id, institution_id, subject_kind,
                                subject_id, subject_version, repeat, minutes, earned_at)
      VALUES (:entry, :event, :source, :learner, :institution, :kind,
              :subject, :version, :repeat, :minutes, :earned)
      ON CONFLICT DO NOTHING
      """;

  private static final UUID LAST = new UUID(-1, -1);
  private static final String TOTAL =
      "select coalesce(sum(minutes), 0) from EffortEntry where learnerId = :learner";
  private static final String PAGE = "learnerId = :learner and entryId < :before";
  private static final String NEWEST_FIRST = " order by entryId desc";
  private static final String OF_SUBJECT = "learnerId = :learner and " + Subject.IS;

  private final Sql sql;

  EffortRepository(Sql sql) {
    this.sql = sql;
  }

  /** Waits for a transaction that is entering the same; false when it was entered before. */
  boolean insertOnce(UUID entryId, EarnedEffort effort, int repeat, int minutes) {
    return sql.of(ENTER)
            .set("entry", entryId)
            .set("event", effort.eventId())
            .set("source", effort.source().name())
            .set("learner", effort.learnerId())
            .set("institution", effort.institutionId())
            .set("kind", effort.subject().kind().name())
            .set("subject", effort.subject().id())
            .set("version", effort.subject().version())
            .set("repeat", repeat)
            .set("minutes", minutes)
            .set("earned", effort.earnedAt())
            .update()
        == 1;
  }

  /** Locks the learner's ledger for the subject, which has an entry, exclusively. */
  void lock(UUID learnerId, Subject subject) {
    find(OF_SUBJECT + " and repeat = 0", of(learnerId, subject))
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResult();
  }

  List<EffortEntry> ofSubject(UUID learnerId, Subject subject) {
    return list(OF_SUBJECT + " order by repeat", of(learnerId, subject));
  }

  long totalMinutes(Scope scope, UUID learnerId) {
    ScopeFilter filter = filter(scope);
    var query =
        getEntityManager()
            .createQuery(TOTAL + filter.condition(), Long.class)
            .setParameter("learner", learnerId);
    filter.parameters().forEach(query::setParameter);
    return query.getSingleResult();
  }

  List<EffortEntry> newestFirst(Scope scope, UUID learnerId, Optional<UUID> before, int rows) {
    ScopeFilter filter = filter(scope);
    Map<String, Object> values = new HashMap<>(filter.parameters());
    values.put("learner", learnerId);
    values.put("before", before.orElse(LAST));
    return find(PAGE + filter.condition() + NEWEST_FIRST, values).range(0, rows - 1).list();
  }

  private static ScopeFilter filter(Scope scope) {
    return ScopeFilter.of(scope, "learnerId", "institutionId");
  }

  private static Map<String, Object> of(UUID learnerId, Subject subject) {
    Map<String, Object> values = subject.parameters();
    values.put("learner", learnerId);
    return values;
  }
}
