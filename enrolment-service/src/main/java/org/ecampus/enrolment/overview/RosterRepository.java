package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;
import org.ecampus.kit.sql.SqlStatement;

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
      WHERE e.offering_id = :offering AND e.id > :after\
      """;
  private static final String IN_STATE = " AND e.state = :state";

  private static final String IN_ORDER = " ORDER BY e.id LIMIT :rows";

  /** Before every identifier there can be. */
  private static final UUID START = new UUID(0, 0);

  private final Sql sql;

  RosterRepository(Sql sql) {
    this.sql = sql;
  }

  Page<RosterEntryView> firstComeFirst(
      UUID offeringId, Optional<EnrolmentState> state, Scope scope, PageRequest page) {
    List<RosterEntryView> rows =
        query(scope, state)
            .set("offering", offeringId)
            .set("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .set("rows", page.rows())
            .list(RosterRepository::entry);
    return Page.of(rows, page, last -> Cursor.encode(last.enrolmentId()));
  }

  SqlStatement query(Scope scope, Optional<EnrolmentState> state) {
    ScopeFilter filter = ScopeFilter.of(scope, "e.learner_id", "e.institution_id");
    return sql.of(SELECT + (state.isPresent() ? IN_STATE : "") + filter.condition() + IN_ORDER)
        .set("state", state.map(EnrolmentState::name).orElse(null))
        .set(filter.parameters());
  }

  private static RosterEntryView entry(SqlRow row) {
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
