package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.rows.Row;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;

@ApplicationScoped
class RosterRepository {

  private static final String SELECT =
      """
      SELECT e.id, e.learner_id, e.institution_id, l.given_name, l.family_name, l.organisation,
        e.state, e.requested_at, e.confirmed_at, e.ended_at,
        e.completed_at IS NOT NULL AS completed,
        CASE WHEN e.state = 'WAITING' THEN position_in_waiting_list(e.offering_id, e.place) END AS position
      FROM enrolment e
      LEFT JOIN learner l ON l.id = e.learner_id
      WHERE e.offering_id = :offering AND e.id > :after AND e.state LIKE :state
      """;

  private static final String IN_ORDER = " ORDER BY e.id LIMIT :rows";

  private static final String ANY_STATE = "%";

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  private final EntityManager database;

  RosterRepository(EntityManager database) {
    this.database = database;
  }

  Page<RosterEntryView> firstComeFirst(
      UUID offeringId, Optional<EnrolmentState> state, Scope scope, PageRequest page) {
    Query query =
        query(scope)
            .setParameter("offering", offeringId)
            .setParameter("state", state.map(EnrolmentState::name).orElse(ANY_STATE))
            .setParameter("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .setParameter("rows", page.rows());
    return Page.of(entries(query), page, last -> Cursor.encode(last.enrolmentId()));
  }

  Query query(Scope scope) {
    ScopeFilter filter = ScopeFilter.of(scope, "e.learner_id", "e.institution_id");
    Query query = database.createNativeQuery(SELECT + filter.condition() + IN_ORDER, Tuple.class);
    filter.parameters().forEach(query::setParameter);
    return query;
  }

  @SuppressWarnings("unchecked")
  private static List<RosterEntryView> entries(Query query) {
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(Row::new).map(RosterRepository::entry).toList();
  }

  private static RosterEntryView entry(Row row) {
    return new RosterEntryView(
        row.id("id"),
        row.id("learner_id"),
        row.id("institution_id"),
        row.textOrNull("given_name"),
        row.textOrNull("family_name"),
        row.textOrNull("organisation"),
        row.of(EnrolmentState.class, "state"),
        row.countOrNull("position"),
        row.flag("completed"),
        row.time("requested_at"),
        row.timeOrNull("confirmed_at"),
        row.timeOrNull("ended_at"));
  }
}
