package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class CandidateRepository {

  private static final String FIND =
      """
      SELECT c.course_version_id, c.open, l.id IS NOT NULL AS known, r.key_hash,
        coalesce(r.approval_required, false) AS approval
      FROM known_course c
      LEFT JOIN enrolment_rules r ON r.course_id = c.course_id
      LEFT JOIN learner l ON l.id = :learner
      WHERE c.course_id = :course
      """;

  private final EntityManager database;

  CandidateRepository(EntityManager database) {
    this.database = database;
  }

  /** What is known of the learner and the course; nothing when there is no such course. */
  @SuppressWarnings("unchecked")
  Optional<Candidate> find(UUID learnerId, UUID courseId) {
    List<Tuple> rows =
        database
            .createNativeQuery(FIND, Tuple.class)
            .setParameter("learner", learnerId)
            .setParameter("course", courseId)
            .getResultList();
    return rows.stream().findFirst().map(row -> candidate(learnerId, courseId, row));
  }

  private static Candidate candidate(UUID learnerId, UUID courseId, Tuple row) {
    return new Candidate(
        learnerId,
        courseId,
        row.get("course_version_id", UUID.class),
        row.get("open", Boolean.class),
        row.get("known", Boolean.class),
        row.get("key_hash", String.class),
        row.get("approval", Boolean.class));
  }
}
