package org.ecampus.kit.security;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;

/**
 * In which roles the caller of this request was let in: those that the operation names, or any when
 * it names none. A partner who calls an operation for learners is a learner there.
 */
@RequestScoped
class Admission {
  private Optional<Set<String>> named = Optional.empty();
  private boolean open;

  /** The operation is for callers with one of these roles. */
  void forRoles(Set<String> roles) {
    named = Optional.of(roles);
  }

  /** The operation is for everybody. */
  void forEverybody() {
    open = true;
  }

  boolean isOpen() {
    return open;
  }

  boolean counts(String role) {
    return named.map(roles -> roles.contains(role)).orElse(true);
  }
}
