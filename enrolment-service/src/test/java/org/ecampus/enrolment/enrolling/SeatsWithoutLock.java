package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.inject.Alternative;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;
import org.ecampus.kit.sql.Sql;

/** The seats read as if nobody else were there; chosen by one test alone. */
@Alternative
@Singleton
class SeatsWithoutLock extends SeatsRepository {

  SeatsWithoutLock(Sql sql) {
    super(sql);
  }

  @Override
  LockModeType lockMode() {
    return LockModeType.NONE;
  }
}
