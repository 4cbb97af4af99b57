package org.ecampus.tutoring.known;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;

/** Enrolments whose lock keeps nobody out: the negative control of whatever relies on it. */
public class UnlockedEnrolments extends KnownEnrolments {

  public UnlockedEnrolments(EntityManager database, KnownCourses courses) {
    super(database, courses);
  }

  @Override
  public Optional<Enrolled> lockOwn(UUID learnerId, UUID enrolmentId) {
    return own(learnerId, enrolmentId);
  }
}
