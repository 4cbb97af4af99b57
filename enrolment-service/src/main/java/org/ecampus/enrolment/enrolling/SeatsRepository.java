package org.ecampus.enrolment.enrolling;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class SeatsRepository implements PanacheRepositoryBase<CourseSeats, UUID> {

  /** The seats of a course, which nobody else can touch until this transaction ends. */
  CourseSeats lock(UUID courseId) {
    return locked(courseId)
        .or(() -> locked(created(courseId)))
        .orElseThrow(() -> new IllegalStateException("no seats row for course " + courseId));
  }

  LockModeType lockMode() {
    return LockModeType.PESSIMISTIC_WRITE;
  }

  private Optional<CourseSeats> locked(UUID courseId) {
    return findByIdOptional(courseId, lockMode());
  }

  private UUID created(UUID courseId) {
    getEntityManager()
        .createNativeQuery(
            "INSERT INTO course_seats (course_id) VALUES (:id) ON CONFLICT DO NOTHING")
        .setParameter("id", courseId)
        .executeUpdate();
    return courseId;
  }
}
