package org.ecampus.tutoring.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;

/**
 * Removes the rows of a learner. Enrolments and days of learning stay under an id that leads to
 * nobody, so that who was active on a day can still be counted.
 */
@ApplicationScoped
class ErasureRepository {

  /** The one way past the trigger that keeps attempts as they are; ends with the transaction. */
  private static final String ERASING = "SELECT set_config('ecampus.erasing', :learner, true)";

  private static final String CUT_ENROLMENTS =
      "UPDATE known_enrolment SET learner_id = :pseudonym, erased = true"
          + " WHERE learner_id = :learner";

  private static final String CUT_DAYS =
      "UPDATE learning_day SET learner_id = :pseudonym WHERE learner_id = :learner";

  private static final String OF_ENROLMENTS =
      " WHERE enrolment_id IN"
          + " (SELECT enrolment_id FROM known_enrolment WHERE learner_id = :pseudonym)";

  private static final String DELETE_ACTIVITIES = "DELETE FROM activity_record" + OF_ENROLMENTS;
  private static final String DELETE_RECORDS = "DELETE FROM learning_record" + OF_ENROLMENTS;
  private static final String DELETE_ATTEMPTS = "DELETE FROM attempt WHERE learner_id = :learner";

  private final Sql sql;

  ErasureRepository(Sql sql) {
    this.sql = sql;
  }

  /** Removes the rows and says how many of which table; waits for steps that are being taken. */
  Map<String, Integer> remove(UUID learnerId) {
    UUID pseudonym = UUID.randomUUID();
    Map<String, Integer> removed = new TreeMap<>();
    removed.put("known_enrolment", cut(CUT_ENROLMENTS, learnerId, pseudonym));
    removed.put("learning_day", cut(CUT_DAYS, learnerId, pseudonym));
    removed.put("activity_record", delete(DELETE_ACTIVITIES, pseudonym));
    removed.put("learning_record", delete(DELETE_RECORDS, pseudonym));
    removed.put("attempt", deleteAttempts(learnerId));
    return removed;
  }

  private int cut(String text, UUID learnerId, UUID pseudonym) {
    return sql.of(text).set("learner", learnerId).set("pseudonym", pseudonym).update();
  }

  private int delete(String text, UUID pseudonym) {
    return sql.of(text).set("pseudonym", pseudonym).update();
  }

  private int deleteAttempts(UUID learnerId) {
    sql.of(ERASING).set("learner", learnerId.toString()).first(row -> row.text("set_config"));
    return sql.of(DELETE_ATTEMPTS).set("learner", learnerId).update();
  }
}
