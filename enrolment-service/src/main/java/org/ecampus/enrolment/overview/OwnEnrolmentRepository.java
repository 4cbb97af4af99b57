package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.enrolment.enrolling.model.EnrolmentState;
import org.ecampus.enrolment.offering.SubjectKind;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlRow;
import org.ecampus.kit.sql.SqlStatement;

@ApplicationScoped
class OwnEnrolmentRepository {

  private static final String SELECT =
      """
      SELECT e.id, e.offering_id, e.subject_kind, e.subject_id, e.subject_version,
        e.institution_id, e.state, e.requested_at, e.confirmed_at, e.ended_at,
        e.completed_at IS NOT NULL AS completed, award.certificate_id,
        c.course_version_id AS titled, CAST(c.titles AS text) AS titles, l.language,
        CASE WHEN e.state = 'WAITING' THEN position_in_waiting_list(e.offering_id, e.place) END AS position
      FROM enrolment e
      JOIN learner l ON l.id = e.learner_id
      LEFT JOIN known_course c ON c.course_id = e.subject_id AND e.subject_kind = 'COURSE'
      LEFT JOIN LATERAL
        (SELECT k.certificate_id FROM known_certificate k
         WHERE k.learner_id = e.learner_id AND k.subject_kind = e.subject_kind
           AND k.subject_id = e.subject_id
           AND k.subject_version IS NOT DISTINCT FROM e.subject_version
           AND k.revoked_at IS NULL AND e.state = 'CONFIRMED'
         ORDER BY k.issued_at DESC LIMIT 1) award ON true
      WHERE e.id\
      """;

  private static final String NEWEST_FIRST = " ORDER BY e.id DESC LIMIT :rows";

  /** Behind every identifier there can be. */
  private static final UUID START = new UUID(-1, -1);

  private final Sql sql;
  private final Titles titles;

  OwnEnrolmentRepository(Sql sql, Titles titles) {
    this.sql = sql;
    this.titles = titles;
  }

  Page<OwnEnrolmentView> newestFirst(Scope scope, PageRequest page) {
    List<OwnEnrolmentView> rows =
        query(" < :after", scope, NEWEST_FIRST)
            .set("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .set("rows", page.rows())
            .list(this::enrolment);
    return Page.of(rows, page, last -> Cursor.encode(last.enrolmentId()));
  }

  Optional<OwnEnrolmentView> find(UUID enrolmentId, Scope scope) {
    return query(" = :enrolment", scope, "").set("enrolment", enrolmentId).first(this::enrolment);
  }

  private SqlStatement query(String where, Scope scope, String order) {
    ScopeFilter filter = ScopeFilter.of(scope, "e.learner_id", "e.institution_id");
    return sql.of(SELECT + where + filter.condition() + order).set(filter.parameters());
  }

  private OwnEnrolmentView enrolment(SqlRow row) {
    return new OwnEnrolmentView(
        row.id("id"),
        row.id("offering_id"),
        row.of(SubjectKind.class, "subject_kind"),
        row.id("subject_id"),
        row.idOrNull("subject_version"),
        titles.in(row.text("language"), row.idOrNull("titled"), row.textOrNull("titles")),
        row.id("institution_id"),
        row.of(EnrolmentState.class, "state"),
        row.countOrNull("position"),
        row.flag("completed"),
        row.idOrNull("certificate_id"),
        row.time("requested_at"),
        row.timeOrNull("confirmed_at"),
        row.timeOrNull("ended_at"));
  }
}
