package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.persistence.LockModeType;

/** The seats read as if nobody else were there; chosen by one test alone. */
@Alternative
@ApplicationScoped
class SeatsWithoutLock extends SeatsRepository {

  @Override
  LockModeType lockMode() {
    return LockModeType.NONE;
  }
}
