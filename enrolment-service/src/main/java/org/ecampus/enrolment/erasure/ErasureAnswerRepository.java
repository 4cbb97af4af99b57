package org.ecampus.enrolment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.enrolment.rows.Row;
import org.ecampus.kit.storage.StoredDocuments;

/** What each service says it has removed; the first answer counts. */
@ApplicationScoped
public class ErasureAnswerRepository {

  private static final String ADD =
      """
      INSERT INTO erasure_answer (learner_id, service, removed, completed_at)
      VALUES (:learner, :service, CAST(:removed AS jsonb), :completed)
      ON CONFLICT DO NOTHING
      """;

  private static final String OF_LEARNER =
      """
      SELECT service, CAST(removed AS text) AS removed, completed_at
      FROM erasure_answer WHERE learner_id = :learner ORDER BY service
      """;

  private final EntityManager database;
  private final StoredDocuments documents;

  ErasureAnswerRepository(EntityManager database, StoredDocuments documents) {
    this.database = database;
    this.documents = documents;
  }

  /** Keeps what a service says, unless it has answered before. */
  public void add(
      UUID learnerId, String service, Map<String, Integer> removed, Instant completedAt) {
    database
        .createNativeQuery(ADD)
        .setParameter("learner", learnerId)
        .setParameter("service", service)
        .setParameter("removed", documents.write(removed))
        .setParameter("completed", completedAt)
        .executeUpdate();
  }

  /** The answers there are; one per service at most. */
  @SuppressWarnings("unchecked")
  List<ServiceAnswerView> of(UUID learnerId) {
    List<Tuple> rows =
        database
            .createNativeQuery(OF_LEARNER, Tuple.class)
            .setParameter("learner", learnerId)
            .getResultList();
    return rows.stream().map(Row::new).map(this::answer).toList();
  }

  private ServiceAnswerView answer(Row row) {
    return new ServiceAnswerView(
        row.text("service"), read(row.text("removed")), row.time("completed_at"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Integer> read(String removed) {
    return documents.read(removed, Map.class);
  }
}
