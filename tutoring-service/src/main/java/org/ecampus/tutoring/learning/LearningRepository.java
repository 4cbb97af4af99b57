package org.ecampus.tutoring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ecampus.tutoring.learning.model.ActivityProgress;

/** The records of learning, by enrolment. */
@ApplicationScoped
class LearningRepository {

  private static final String ACTIVITIES =
      "SELECT a FROM ActivityRecord a WHERE a.key.enrolmentId IN :enrolments";
  private static final String RECORDS =
      "SELECT r FROM LearningRecord r WHERE r.enrolmentId IN :enrolments";

  private final EntityManager database;

  LearningRepository(EntityManager database) {
    this.database = database;
  }

  Optional<LearningRecord> record(UUID enrolmentId) {
    return Optional.ofNullable(database.find(LearningRecord.class, enrolmentId));
  }

  Map<UUID, LearningRecord> records(Collection<UUID> enrolmentIds) {
    return database
        .createQuery(RECORDS, LearningRecord.class)
        .setParameter("enrolments", enrolmentIds)
        .getResultStream()
        .collect(Collectors.toMap(row -> row.enrolmentId, Function.identity()));
  }

  Map<UUID, Map<UUID, ActivityProgress>> activities(Collection<UUID> enrolmentIds) {
    return database
        .createQuery(ACTIVITIES, ActivityRecord.class)
        .setParameter("enrolments", enrolmentIds)
        .getResultStream()
        .collect(
            Collectors.groupingBy(
                row -> row.key.enrolmentId(),
                Collectors.toMap(row -> row.key.activityId(), ActivityRecord::progress)));
  }

  Map<UUID, ActivityProgress> activities(UUID enrolmentId) {
    return activities(List.of(enrolmentId)).getOrDefault(enrolmentId, Map.of());
  }

  void begin(LearningRecord record) {
    database.persist(record);
  }

  void add(UUID enrolmentId, UUID activityId, ActivityProgress progress) {
    ActivityRecord row = new ActivityRecord(new ActivityRecord.Key(enrolmentId, activityId));
    row.take(progress);
    database.persist(row);
  }

  void change(UUID enrolmentId, UUID activityId, ActivityProgress progress) {
    var key = new ActivityRecord.Key(enrolmentId, activityId);
    database.find(ActivityRecord.class, key).take(progress);
  }
}
