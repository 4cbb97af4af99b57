package org.ecampus.enrolment.enrolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class EnrolmentRepository implements PanacheRepositoryBase<Enrolment, UUID> {

  private static final String ACTIVE =
      "learnerId = ?1 and courseId = ?2 and state in (REQUESTED, WAITING, CONFIRMED)";

  private static final String LINE = "courseId = ?1 and state = WAITING order by place";

  private static final String COMPLETED =
      "SELECT 1 FROM known_completion WHERE enrolment_id = :enrolment";

  /** The enrolment that stands in the way of another one. */
  Optional<UUID> active(UUID learnerId, UUID courseId) {
    return find("select id from Enrolment where " + ACTIVE, learnerId, courseId)
        .project(UUID.class)
        .firstResultOptional();
  }

  /** The course of an enrolment, whoever's it is. */
  Optional<UUID> courseOf(UUID enrolmentId) {
    return find("select courseId from Enrolment where id = ?1", enrolmentId)
        .project(UUID.class)
        .firstResultOptional();
  }

  /** The course of a learner's own enrolment. */
  Optional<UUID> courseOf(UUID enrolmentId, UUID learnerId) {
    return find(
            "select courseId from Enrolment where id = ?1 and learnerId = ?2",
            enrolmentId,
            learnerId)
        .project(UUID.class)
        .firstResultOptional();
  }

  boolean isOf(UUID courseId, UUID enrolmentId) {
    return count("id = ?1 and courseId = ?2", enrolmentId, courseId) == 1;
  }

  /** Those who wait for this course, longest first, so many at most. */
  List<Enrolment> headOfLine(UUID courseId, int people) {
    return find(LINE, courseId).page(0, people).list();
  }

  boolean isCompleted(UUID enrolmentId) {
    return !getEntityManager()
        .createNativeQuery(COMPLETED)
        .setParameter("enrolment", enrolmentId)
        .getResultList()
        .isEmpty();
  }
}
