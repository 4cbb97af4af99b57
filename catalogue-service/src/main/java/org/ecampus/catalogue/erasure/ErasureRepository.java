package org.ecampus.catalogue.erasure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.UUID;

/** The learners who were erased here, so that each is answered for once. */
@ApplicationScoped
class ErasureRepository {

  private static final String ADD =
      """
      INSERT INTO erased_learner (learner_id, completed_at) VALUES (:learner, :at)
      ON CONFLICT DO NOTHING
      """;

  private final EntityManager database;

  ErasureRepository(EntityManager database) {
    this.database = database;
  }

  /** False when the learner was erased before. */
  boolean add(UUID learnerId, Instant at) {
    return database
            .createNativeQuery(ADD)
            .setParameter("learner", learnerId)
            .setParameter("at", at)
            .executeUpdate()
        == 1;
  }
}
