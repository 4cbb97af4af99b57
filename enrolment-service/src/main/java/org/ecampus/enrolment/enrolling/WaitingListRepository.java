package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import org.ecampus.kit.sql.Sql;

/**
 * Works on everybody who waits. An offering has one waiting list, whichever institutions the people
 * on it come through, so row-level security is lifted while they move up, and only then.
 */
@ApplicationScoped
class WaitingListRepository {

  private static final String CURRENT =
      "SELECT current_setting('ecampus.institution', true) AS institution";
  private static final String SET =
      "SELECT set_config('ecampus.institution', :institution, true) AS institution";

  private static final String WAITED_FOR =
      """
      SELECT o.offering_id FROM known_offering o
      WHERE o.subject_id = :course AND o.subject_kind = 'COURSE' AND EXISTS
        (SELECT FROM enrolment e WHERE e.offering_id = o.offering_id AND e.state = 'WAITING')
      ORDER BY o.offering_id
      """;

  private final EntityManager database;
  private final Sql sql;

  WaitingListRepository(EntityManager database, Sql sql) {
    this.database = database;
    this.sql = sql;
  }

  /**
   * Does the work in this transaction, and has it written before the wall stands again; says how
   * many the work says have moved up.
   */
  int move(IntSupplier work) {
    Optional<String> institution = institution();
    if (institution.isEmpty()) {
      return work.getAsInt();
    }
    database.flush();
    set("");
    int moved = work.getAsInt();
    database.flush();
    set(institution.get());
    return moved;
  }

  /** The offerings of a course for which somebody waits, always in the same order. */
  List<UUID> offeringsOf(UUID courseId) {
    database.flush();
    return sql.of(WAITED_FOR).set("course", courseId).list(row -> row.id("offering_id"));
  }

  private Optional<String> institution() {
    return sql.of(CURRENT).list(row -> Optional.ofNullable(row.textOrNull("institution"))).stream()
        .flatMap(Optional::stream)
        .filter(Predicate.not(String::isEmpty))
        .findFirst();
  }

  private void set(String institution) {
    sql.of(SET).set("institution", institution).first(row -> row.text("institution"));
  }
}
