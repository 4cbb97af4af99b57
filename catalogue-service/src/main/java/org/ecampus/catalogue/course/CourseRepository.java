package org.ecampus.catalogue.course;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Courses, reached by who may write them. */
@ApplicationScoped
class CourseRepository implements PanacheRepositoryBase<Course, UUID> {

  /** The course, held until the end of the transaction, so that its versions move one at a time. */
  Optional<Course> hold(UUID id, Author author) {
    return find("id = ?1 and (?2 = true or ownerId = ?3)", id, author.all(), author.id())
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .firstResultOptional();
  }
}
