package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
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

/** The open enrolments there are, for whoever's scope they are in. */
@ApplicationScoped
public class KnownEnrolments {

  private static final String OPEN =
      "SELECT e FROM KnownEnrolment e WHERE e.confirmedAt IS NOT NULL AND e.withdrawnAt IS NULL"
          + " AND e.erased = false";

  private static final String ONE = OPEN + " AND e.enrolmentId = :enrolment";

  private static final String WITH_COURSE =
      OPEN
          + " AND EXISTS (SELECT c FROM KnownCourse c WHERE c.courseVersionId = e.courseVersionId)";

  private static final String OF_OFFERING = WITH_COURSE + " AND e.offeringId = :offering";

  private static final String AFTER =
      " AND (e.confirmedAt < :at OR (e.confirmedAt = :at AND e.enrolmentId < :last))"
          + " ORDER BY e.confirmedAt DESC, e.enrolmentId DESC";

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final UUID NONE = new UUID(0, 0);

  private final EntityManager database;
  private final KnownCourses courses;

  KnownEnrolments(EntityManager database, KnownCourses courses) {
    this.database = database;
    this.courses = courses;
  }

  /** The open enrolment; empty as well when it is not in scope, withdrawn or erased. */
  public Optional<Enrolled> find(Scope scope, UUID enrolmentId) {
    return find(scope, enrolmentId, LockModeType.NONE);
  }

  /**
   * Like {@link #find}, and keeps every other writer of this enrolment waiting until the caller's
   * transaction ends.
   */
  public Optional<Enrolled> lock(Scope scope, UUID enrolmentId) {
    return find(scope, enrolmentId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The open enrolments whose course is known, latest confirmed first. */
  public Page<EnrolledCourse> all(Scope scope, PageRequest page) {
    return page(query(WITH_COURSE, scope, AFTER), page);
  }

  /** The open enrolments in an offering whose course is known, latest confirmed first. */
  public Page<EnrolledCourse> ofOffering(Scope scope, UUID offeringId, PageRequest page) {
    return page(query(OF_OFFERING, scope, AFTER).setParameter("offering", offeringId), page);
  }

  private TypedQuery<KnownEnrolment> query(String conditions, Scope scope, String order) {
    ScopeFilter filter = ScopeFilter.of(scope, "e.learnerId", "e.institutionId");
    var query = database.createQuery(conditions + filter.condition() + order, KnownEnrolment.class);
    filter.parameters().forEach(query::setParameter);
    return query;
  }

  private Optional<Enrolled> find(Scope scope, UUID enrolmentId, LockModeType lock) {
    return query(ONE, scope, "")
        .setParameter("enrolment", enrolmentId)
        .setLockMode(lock)
        .getResultStream()
        .findFirst()
        .map(Enrolled::of);
  }

  private Page<EnrolledCourse> page(TypedQuery<KnownEnrolment> query, PageRequest page) {
    Optional<Cursor> cursor = page.cursor(2);
    List<KnownEnrolment> rows =
        query
            .setParameter("at", cursor.map(place -> place.instant(0)).orElse(LATEST))
            .setParameter("last", cursor.map(place -> place.uuid(1)).orElse(NONE))
            .setMaxResults(page.rows())
            .getResultList();
    return Page.of(withCourses(rows), page, KnownEnrolments::place);
  }

  private List<EnrolledCourse> withCourses(List<KnownEnrolment> rows) {
    Map<UUID, CourseVersion> versions =
        courses.versions(rows.stream().map(row -> row.courseVersionId).collect(Collectors.toSet()));
    return rows.stream()
        .map(row -> new EnrolledCourse(Enrolled.of(row), version(versions, row)))
        .toList();
  }

  private static CourseVersion version(Map<UUID, CourseVersion> versions, KnownEnrolment row) {
    return Optional.ofNullable(versions.get(row.courseVersionId)).orElseThrow();
  }

  private static String place(EnrolledCourse last) {
    return Cursor.encode(last.enrolment().confirmedAt(), last.enrolment().enrolmentId());
  }
}
