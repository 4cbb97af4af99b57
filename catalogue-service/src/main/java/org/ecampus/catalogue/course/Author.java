package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.erasure.ErasedPeople;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Scope;

/** Who writes, for which institution, and which courses they reach. */
@ApplicationScoped
class Author {

  private final Caller caller;
  private final ErasedPeople erased;

  Author(Caller caller, ErasedPeople erased) {
    this.caller = caller;
    this.erased = erased;
  }

  UUID id() {
    return caller.learnerId();
  }

  boolean owns(Course course) {
    return id().equals(course.ownerId);
  }

  /** Whether they reach the courses of others, of an institution or all. */
  boolean isAdministrator() {
    return !(scope() instanceof Scope.Own);
  }

  /** Who owns a new course; refuses with 409 {@code learner-erased} who was erased. */
  UUID newOwner() {
    erased.refuse(id());
    return id();
  }

  /** The institution that a new course belongs to. */
  UUID institutionId() {
    return caller.institution().orElse(Institutions.CENTRE);
  }

  Scope scope() {
    return caller.scope();
  }
}
