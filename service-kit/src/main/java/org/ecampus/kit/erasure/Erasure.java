package org.ecampus.kit.erasure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.ecampus.kit.outbox.Topics;

/**
 * Removes what the tables of the kit, and the {@link PersonalRows} of a service, hold about a
 * person.
 */
@ApplicationScoped
public class Erasure {

  private static final String PEOPLE = "'" + Topics.LEARNERS + "', '" + Topics.GUESTS + "'";

  /** Tombstones and the fact of the erasure itself hold no personal data, and must be sent. */
  private static final String OF_PERSON =
      " WHERE topic IN ("
          + PEOPLE
          + ") AND key = ? AND data IS NOT NULL AND type IS DISTINCT FROM"
          + " 'org.ecampus.enrolment.learner.erased.v1'";

  static final Map<String, String> DELETES =
      Map.of(
          "outbox", "DELETE FROM outbox" + OF_PERSON,
          "dead_letter", "DELETE FROM dead_letter" + OF_PERSON,
          "idempotency_key", "DELETE FROM idempotency_key WHERE named @> ARRAY[?::uuid]");

  private final List<PersonalRows> tables;
  private final DataSource database;

  Erasure(@All List<PersonalRows> tables, DataSource database) {
    this.tables = tables;
    this.database = database;
  }

  /**
   * Deletes, in the caller's transaction, the facts about a person from the outbox (those sent and
   * those not) and the dead letters, and the answers kept for repeated requests that the person
   * sent or that tell of them; has every {@link PersonalRows} forget the person; and says how many
   * rows of which table. The fact of the erasure and tombstones stay.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Map<String, Integer> purge(UUID personId) {
    var removed = new TreeMap<String, Integer>();
    DELETES.forEach((table, delete) -> removed.put(table, delete(delete, personId)));
    tables.forEach(rows -> removed.merge(rows.table(), rows.forget(personId), Integer::sum));
    return removed;
  }

  private int delete(String sql, UUID personId) {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement(sql)) {
      delete.setString(1, personId.toString());
      return delete.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException("cannot purge a person's rows", e);
    }
  }
}
