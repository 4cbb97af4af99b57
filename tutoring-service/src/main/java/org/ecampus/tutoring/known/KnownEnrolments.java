package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.security.Scope;
import org.ecampus.kit.security.ScopeFilter;
import org.ecampus.kit.sql.Sql;
import org.ecampus.kit.sql.SqlStatement;

/** The open enrolments there are, for whoever's scope they are in. */
@ApplicationScoped
public class KnownEnrolments {

  private static final String OPEN =
      """
      SELECT e.enrolment_id, e.learner_id, e.offering_id, e.institution_id, e.course_id,
        e.course_version_id, e.confirmed_at
      FROM known_enrolment e
      WHERE e.confirmed_at IS NOT NULL AND e.withdrawn_at IS NULL AND NOT e.erased\
      """;
  private static final String ONE = OPEN + " AND e.enrolment_id = :enrolment";
  private static final String LOCKED = " FOR NO KEY UPDATE";
  private static final String WITH_COURSE =
      OPEN
          + " AND EXISTS (SELECT FROM known_course c"
          + " WHERE c.course_version_id = e.course_version_id)";
  private static final String OF_OFFERING = WITH_COURSE + " AND e.offering_id = :offering";
  private static final String AFTER =
      " AND (e.confirmed_at, e.enrolment_id) < (:at, :last)"
          + " ORDER BY e.confirmed_at DESC, e.enrolment_id DESC LIMIT :rows";
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final UUID NONE = new UUID(0, 0);

  private final Sql sql;
  private final KnownCourses courses;

  KnownEnrolments(Sql sql, KnownCourses courses) {
    this.sql = sql;
    this.courses = courses;
  }

  /** The open enrolment; empty as well when it is not in scope, withdrawn or erased. */
  public Optional<Enrolled> find(Scope scope, UUID enrolmentId) {
    return find(scope, enrolmentId, "");
  }

  /**
   * Like {@link #find}, and keeps every other writer of this enrolment waiting until the caller's
   * transaction ends.
   */
  public Optional<Enrolled> lock(Scope scope, UUID enrolmentId) {
    return find(scope, enrolmentId, LOCKED);
  }

  /** The open enrolments whose course is known, latest confirmed first. */
  public Page<EnrolledCourse> all(Scope scope, PageRequest page) {
    return page(query(WITH_COURSE, scope, AFTER), page);
  }

  /** The open enrolments in an offering whose course is known, latest confirmed first. */
  public Page<EnrolledCourse> ofOffering(Scope scope, UUID offeringId, PageRequest page) {
    return page(query(OF_OFFERING, scope, AFTER).set("offering", offeringId), page);
  }

  private SqlStatement query(String conditions, Scope scope, String order) {
    ScopeFilter filter = ScopeFilter.of(scope, "e.learner_id", "e.institution_id");
    return sql.of(conditions + filter.condition() + order).set(filter.parameters());
  }

  private Optional<Enrolled> find(Scope scope, UUID enrolmentId, String lock) {
    return query(ONE, scope, lock).set("enrolment", enrolmentId).first(Enrolled::of);
  }

  private Page<EnrolledCourse> page(SqlStatement query, PageRequest page) {
    Optional<Cursor> cursor = page.cursor(2);
    List<Enrolled> rows =
        query
            .set("at", cursor.map(place -> place.instant(0)).orElse(LATEST))
            .set("last", cursor.map(place -> place.uuid(1)).orElse(NONE))
            .set("rows", page.rows())
            .list(Enrolled::of);
    return Page.of(withCourses(rows), page, KnownEnrolments::place);
  }

  private List<EnrolledCourse> withCourses(List<Enrolled> rows) {
    Map<UUID, CourseVersion> versions =
        courses.versions(rows.stream().map(Enrolled::courseVersionId).collect(Collectors.toSet()));
    return rows.stream().map(row -> new EnrolledCourse(row, version(versions, row))).toList();
  }

  private static CourseVersion version(Map<UUID, CourseVersion> versions, Enrolled row) {
    return Optional.ofNullable(versions.get(row.courseVersionId())).orElseThrow();
  }

  private static String place(EnrolledCourse last) {
    return Cursor.encode(last.enrolment().confirmedAt(), last.enrolment().enrolmentId());
  }
}
