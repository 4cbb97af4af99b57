package org.ecampus.certification.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Locks on facts that may not have a row yet; they end with the transaction. */
@ApplicationScoped
class FactLockRepository {
  private final EntityManager database;

  FactLockRepository(EntityManager database) {
    this.database = database;
  }

  void own(UUID fact) {
    call("pg_advisory_xact_lock", fact);
  }

  void share(UUID fact) {
    call("pg_advisory_xact_lock_shared", fact);
  }

  private void call(String function, UUID fact) {
    database
        .createNativeQuery(
            "SELECT 1 FROM (SELECT " + function + "(hashtextextended(:fact, 0))) AS locked",
            Integer.class)
        .setParameter("fact", fact.toString())
        .getSingleResult();
  }
}
