package org.ecampus.enrolment.enrolling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Works on everybody who waits. An offering has one waiting list, whichever institutions the people
 * on it come through, so row-level security is lifted while they move up, and only then.
 */
@ApplicationScoped
class WaitingListRepository {

  private static final String CURRENT = "SELECT current_setting('ecampus.institution', true)";
  private static final String SET = "SELECT set_config('ecampus.institution', :institution, true)";

  private final EntityManager database;

  WaitingListRepository(EntityManager database) {
    this.database = database;
  }

  /** Does the work in this transaction, and has it written before the wall stands again. */
  void move(Runnable work) {
    Optional<String> institution = institution();
    if (institution.isEmpty()) {
      work.run();
      return;
    }
    database.flush();
    set("");
    work.run();
    database.flush();
    set(institution.get());
  }

  private Optional<String> institution() {
    Object set = database.createNativeQuery(CURRENT, String.class).getSingleResult();
    return Optional.ofNullable((String) set).filter(Predicate.not(String::isEmpty));
  }

  private void set(String institution) {
    database
        .createNativeQuery(SET, String.class)
        .setParameter("institution", institution)
        .getSingleResult();
  }
}
