package org.ecampus.certification.issuing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.ecampus.certification.subject.Subject;

@ApplicationScoped
class PendingAwardRepository implements PanacheRepositoryBase<PendingAward, UUID> {
  private static final int BATCH = 100;
  private static final UUID FIRST = new UUID(0, 0);

  void eachOfLearner(UUID learnerId, Consumer<PendingAward> action) {
    each("learnerId", learnerId, action);
  }

  void eachOfSubject(UUID subjectFactId, Consumer<PendingAward> action) {
    each("subjectFactId", subjectFactId, action);
  }

  void eachOfIssuer(UUID issuerId, Consumer<PendingAward> action) {
    each("issuerId", issuerId, action);
  }

  boolean waits(UUID learnerId, Subject subject) {
    return count("learnerId = ?1 and subjectFactId = ?2", learnerId, subject.factId()) > 0;
  }

  private void each(String field, UUID id, Consumer<PendingAward> action) {
    List<PendingAward> batch = locked(field, id, FIRST);
    while (!batch.isEmpty()) {
      UUID last = batch.getLast().conclusionId;
      batch.forEach(action);
      batch = batch.size() < BATCH ? List.of() : locked(field, id, last);
    }
  }

  /** Waits for those who are issuing the same awards; what they have issued is not among these. */
  private List<PendingAward> locked(String field, UUID id, UUID after) {
    return find(field + " = ?1 and conclusionId > ?2 order by conclusionId", id, after)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .range(0, BATCH - 1)
        .list();
  }
}
