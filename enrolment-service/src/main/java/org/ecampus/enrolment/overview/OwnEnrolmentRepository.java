package org.ecampus.enrolment.overview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

@ApplicationScoped
class OwnEnrolmentRepository {

  private static final String SELECT =
      """
      SELECT e.id, e.course_id, e.course_version_id, e.state, e.requested_at, e.confirmed_at,
        e.ended_at, done.completed_at IS NOT NULL AS completed, award.certificate_id,
        coalesce(c.titles ->> l.language, c.titles ->> split_part(l.language, '-', 1),
          c.titles ->> 'en', (SELECT min(value) FROM jsonb_each_text(c.titles))) AS title,
        CASE WHEN e.state = 'WAITING' THEN
          (SELECT count(*) FROM enrolment w
           WHERE w.course_id = e.course_id AND w.state = 'WAITING' AND w.place <= e.place)
        END AS position
      FROM enrolment e
      JOIN known_course c ON c.course_id = e.course_id
      JOIN learner l ON l.id = e.learner_id
      LEFT JOIN known_completion done ON done.enrolment_id = e.id
      LEFT JOIN LATERAL
        (SELECT k.certificate_id FROM known_certificate k
         WHERE k.learner_id = e.learner_id AND k.course_version_id = e.course_version_id
           AND k.revoked_at IS NULL AND e.state = 'CONFIRMED'
         ORDER BY k.issued_at DESC LIMIT 1) award ON true
      WHERE e.learner_id = :learner AND
      """;

  private static final String NEWEST_FIRST = " e.id < :after ORDER BY e.id DESC LIMIT :rows";

  /** Behind every identifier there can be. */
  private static final UUID START = new UUID(-1, -1);

  private final EntityManager database;

  OwnEnrolmentRepository(EntityManager database) {
    this.database = database;
  }

  Page<OwnEnrolment> newestFirst(UUID learnerId, PageRequest page) {
    Query query =
        database
            .createNativeQuery(SELECT + NEWEST_FIRST, Tuple.class)
            .setParameter("learner", learnerId)
            .setParameter("after", page.cursor(1).map(cursor -> cursor.uuid(0)).orElse(START))
            .setParameter("rows", page.rows());
    return Page.of(rows(query).toList(), page, last -> Cursor.encode(last.enrolmentId()));
  }

  Optional<OwnEnrolment> find(UUID learnerId, UUID enrolmentId) {
    Query query =
        database
            .createNativeQuery(SELECT + " e.id = :enrolment", Tuple.class)
            .setParameter("learner", learnerId)
            .setParameter("enrolment", enrolmentId);
    return rows(query).findFirst();
  }

  @SuppressWarnings("unchecked")
  private static Stream<OwnEnrolment> rows(Query query) {
    List<Tuple> rows = query.getResultList();
    return rows.stream().map(Row::new).map(OwnEnrolmentRepository::enrolment);
  }

  private static OwnEnrolment enrolment(Row row) {
    return new OwnEnrolment(
        row.id("id"),
        row.id("course_id"),
        row.id("course_version_id"),
        row.text("title"),
        row.state(),
        row.countOrNull("position"),
        row.flag("completed"),
        row.idOrNull("certificate_id"),
        row.time("requested_at"),
        row.timeOrNull("confirmed_at"),
        row.timeOrNull("ended_at"));
  }
}
