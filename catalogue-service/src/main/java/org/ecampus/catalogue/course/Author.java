package org.ecampus.catalogue.course;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.security.Caller;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.security.Scope;

/** Who writes, for which institution, and which courses they reach. */
@ApplicationScoped
class Author {

  private final Caller caller;

  Author(Caller caller) {
    this.caller = caller;
  }

  UUID id() {
    return caller.learnerId();
  }

  /** The institution that a new course belongs to. */
  UUID institutionId() {
    return caller.institution().orElse(Institutions.CENTRE);
  }

  Scope scope() {
    return caller.scope();
  }
}
