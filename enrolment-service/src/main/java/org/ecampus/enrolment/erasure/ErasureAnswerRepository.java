package org.ecampus.enrolment.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;
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

  private final Sql sql;
  private final StoredDocuments documents;

  ErasureAnswerRepository(Sql sql, StoredDocuments documents) {
    this.sql = sql;
    this.documents = documents;
  }

  /** Keeps what a service says, unless it has answered before. */
  public void add(
      UUID learnerId, String service, Map<String, Integer> removed, Instant completedAt) {
    sql.of(ADD)
        .set("learner", learnerId)
        .set("service", service)
        .set("removed", documents.write(removed))
        .set("completed", completedAt)
        .update();
  }

  /** The answers there are; one per service at most. */
  List<ServiceAnswerView> of(UUID learnerId) {
    return sql.of(OF_LEARNER).set("learner", learnerId).list(this::answer);
  }

  private ServiceAnswerView answer(SqlRow row) {
    return new ServiceAnswerView(
        row.text("service"), read(row.text("removed")), row.time("completed_at"));
  }

  @SuppressWarnings("unchecked")
  private Map<String, Integer> read(String removed) {
    return documents.read(removed, Map.class);
  }
}
