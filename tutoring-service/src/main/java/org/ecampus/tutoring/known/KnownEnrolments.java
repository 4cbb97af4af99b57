package org.ecampus.tutoring.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** The enrolments there are, whichever of their facts came first. */
@ApplicationScoped
public class KnownEnrolments {

  private static final String CONFIRM =
      """
      INSERT INTO known_enrolment
        (enrolment_id, learner_id, course_id, course_version_id, confirmed_at)
      VALUES (:enrolment, :learner, :course, :version, :at)
      ON CONFLICT (enrolment_id) DO UPDATE
        SET confirmed_at = coalesce(known_enrolment.confirmed_at, excluded.confirmed_at)
      """;

  private static final String WITHDRAW =
      """
      INSERT INTO known_enrolment
        (enrolment_id, learner_id, course_id, course_version_id, withdrawn_at)
      VALUES (:enrolment, :learner, :course, :version, :at)
      ON CONFLICT (enrolment_id) DO UPDATE
        SET withdrawn_at = coalesce(known_enrolment.withdrawn_at, excluded.withdrawn_at)
      """;

  private static final String OPEN_OF_LEARNER =
      "e.learnerId = :learner AND e.confirmedAt IS NOT NULL AND e.withdrawnAt IS NULL";

  private static final String OWN =
      "SELECT e FROM KnownEnrolment e WHERE e.enrolmentId = :enrolment AND " + OPEN_OF_LEARNER;

  private static final String WITH_COURSE =
      "SELECT e, c FROM KnownEnrolment e JOIN KnownCourse c ON c.courseVersionId ="
          + " e.courseVersionId WHERE "
          + OPEN_OF_LEARNER
          + " AND (e.confirmedAt < :at OR (e.confirmedAt = :at AND e.enrolmentId < :last))"
          + " ORDER BY e.confirmedAt DESC, e.enrolmentId DESC";

  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");
  private static final UUID NONE = new UUID(0, 0);

  private final EntityManager database;
  private final KnownCourses courses;

  KnownEnrolments(EntityManager database, KnownCourses courses) {
    this.database = database;
    this.courses = courses;
  }

  /** The learner's own open enrolment; empty as well when it is another's or withdrawn. */
  public Optional<Enrolled> own(UUID learnerId, UUID enrolmentId) {
    return own(learnerId, enrolmentId, LockModeType.NONE);
  }

  /**
   * Like {@link #own}, and keeps every other writer of this enrolment waiting until the caller's
   * transaction ends.
   */
  public Optional<Enrolled> lockOwn(UUID learnerId, UUID enrolmentId) {
    return own(learnerId, enrolmentId, LockModeType.PESSIMISTIC_WRITE);
  }

  /** The learner's open enrolments whose course is known, latest confirmed first. */
  public Page<EnrolledCourse> ofLearner(UUID learnerId, PageRequest page) {
    Optional<Cursor> cursor = page.cursor(2);
    List<EnrolledCourse> rows =
        database
            .createQuery(WITH_COURSE, Object[].class)
            .setParameter("learner", learnerId)
            .setParameter("at", cursor.map(place -> place.instant(0)).orElse(LATEST))
            .setParameter("last", cursor.map(place -> place.uuid(1)).orElse(NONE))
            .setMaxResults(page.rows())
            .getResultStream()
            .map(row -> both((KnownEnrolment) row[0], (KnownCourse) row[1]))
            .toList();
    return Page.of(rows, page, KnownEnrolments::place);
  }

  void confirm(EnrolmentConfirmed fact) {
    upsert(CONFIRM, fact.enrolmentId(), fact.learnerId(), fact.confirmedAt())
        .setParameter("course", fact.courseId())
        .setParameter("version", fact.courseVersionId())
        .executeUpdate();
  }

  void withdraw(EnrolmentWithdrawn fact) {
    upsert(WITHDRAW, fact.enrolmentId(), fact.learnerId(), fact.withdrawnAt())
        .setParameter("course", fact.courseId())
        .setParameter("version", fact.courseVersionId())
        .executeUpdate();
  }

  private jakarta.persistence.Query upsert(String sql, UUID enrolment, UUID learner, Instant at) {
    return database
        .createNativeQuery(sql)
        .setParameter("enrolment", enrolment)
        .setParameter("learner", learner)
        .setParameter("at", at);
  }

  private Optional<Enrolled> own(UUID learnerId, UUID enrolmentId, LockModeType lock) {
    TypedQuery<KnownEnrolment> query =
        database
            .createQuery(OWN, KnownEnrolment.class)
            .setParameter("enrolment", enrolmentId)
            .setParameter("learner", learnerId)
            .setLockMode(lock);
    return query.getResultStream().findFirst().map(Enrolled::of);
  }

  private EnrolledCourse both(KnownEnrolment enrolment, KnownCourse course) {
    return new EnrolledCourse(Enrolled.of(enrolment), courses.version(course));
  }

  private static String place(EnrolledCourse last) {
    return Cursor.encode(last.enrolment().confirmedAt(), last.enrolment().enrolmentId());
  }
}
