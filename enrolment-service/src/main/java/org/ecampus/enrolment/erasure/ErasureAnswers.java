package org.ecampus.enrolment.erasure;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.enrolment.rows.Row;
import org.ecampus.kit.outbox.EventJson;

/** What each service says it has removed; the first answer counts. */
@ApplicationScoped
public class ErasureAnswers {

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
  private final EventJson json;

  ErasureAnswers(EntityManager database, EventJson json) {
    this.database = database;
    this.json = json;
  }

  /** Keeps what a service says, unless it has answered before. */
  public void add(
      UUID learnerId, String service, Map<String, Integer> removed, Instant completedAt) {
    database
        .createNativeQuery(ADD)
        .setParameter("learner", learnerId)
        .setParameter("service", service)
        .setParameter("removed", write(removed))
        .setParameter("completed", completedAt)
        .executeUpdate();
  }

  /** The answers there are; one per service at most. */
  @SuppressWarnings("unchecked")
  List<ServiceAnswer> of(UUID learnerId) {
    List<Tuple> rows =
        database
            .createNativeQuery(OF_LEARNER, Tuple.class)
            .setParameter("learner", learnerId)
            .getResultList();
    return rows.stream().map(Row::new).map(this::answer).toList();
  }

  private ServiceAnswer answer(Row row) {
    return new ServiceAnswer(
        row.text("service"), read(row.text("removed")), row.time("completed_at"));
  }

  private String write(Map<String, Integer> removed) {
    try {
      return json.write(removed);
    } catch (JsonProcessingException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Integer> read(String removed) {
    try {
      return json.read(removed.getBytes(StandardCharsets.UTF_8), Map.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
