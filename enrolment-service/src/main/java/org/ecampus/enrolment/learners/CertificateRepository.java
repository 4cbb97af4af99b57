package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The certificates that show a learner's name, as far as they are known here. */
@ApplicationScoped
class CertificateRepository {

  private static final int MOST = 1_000;

  private static final String VALID =
      """
      SELECT certificate_id FROM known_certificate
      WHERE learner_id = :learner AND revoked_at IS NULL
      ORDER BY certificate_id LIMIT :most
      """;

  private final EntityManager database;

  CertificateRepository(EntityManager database) {
    this.database = database;
  }

  /** The valid ones, at most 1,000. */
  @SuppressWarnings("unchecked")
  List<UUID> validOf(UUID learnerId) {
    return database
        .createNativeQuery(VALID, UUID.class)
        .setParameter("learner", learnerId)
        .setParameter("most", MOST)
        .getResultList();
  }

  /** Forgets all of them and says how many there were. */
  int forget(UUID learnerId) {
    return database
        .createNativeQuery("DELETE FROM known_certificate WHERE learner_id = :learner")
        .setParameter("learner", learnerId)
        .executeUpdate();
  }
}
