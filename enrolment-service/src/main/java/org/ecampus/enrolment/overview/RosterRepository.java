package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

@ApplicationScoped
class RosterRepository {

  private static final String SELECT =
      """
      SELECT e.id, e.learner_id, l.given_name, l.family_name, l.organisation, e.state,
        e.requested_at, e.confirmed_at, e.ended_at, done.completed_at IS NOT NULL AS completed,
        CASE WHEN e.state = 'WAITING' THEN
          (SELECT count(*) FROM enrolment w
           WHERE w.course_id = e.course_id AND w.state = 'WAITING' AND w.place <= e.place)
        END AS position
      FROM enrolment e
      JOIN learner l ON l.id = e.learner_id
      LEFT JOIN known_completion done ON done.enrolment_id = e.id
      WHERE e.course_id = :course AND e.id > :after AND e.state LIKE :state
      ORDER BY e.id
      LIMIT :rows
      """;

  private static final String ANY_STATE = "%";

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  private final EntityManager database;

  RosterRepository(EntityManager database) {
    this.database = database;
  }

  Page<RosterEntry> firstComeFirst(
      UUID courseId, Optional<EnrolmentState> state, PageRequest page) {
    @SuppressWarnings("unchecked")
    List<Tuple> rows =
        database
            .createNativeQuery(SELECT, Tuple.class)
            .setParameter("course", courseId)
            .setParameter("state", state.map(EnrolmentState::name).orElse(ANY_STATE))
            .setParameter("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .setParameter("rows", page.rows())
            .getResultList();
    List<RosterEntry> entries = rows.stream().map(Row::new).map(RosterRepository::entry).toList();
    return Page.of(entries, page, last -> Cursor.encode(last.enrolmentId()));
  }

  private static RosterEntry entry(Row row) {
    return new RosterEntry(
        row.id("id"),
        row.id("learner_id"),
        row.text("given_name"),
        row.text("family_name"),
        row.textOrNull("organisation"),
        row.state(),
        row.countOrNull("position"),
        row.flag("completed"),
        row.time("requested_at"),
        row.timeOrNull("confirmed_at"),
        row.timeOrNull("ended_at"));
  }
}
