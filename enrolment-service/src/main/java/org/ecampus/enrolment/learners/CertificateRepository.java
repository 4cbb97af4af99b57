package org.ecampus.enrolment.learners;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.sql.Sql;

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

  private final Sql sql;

  CertificateRepository(Sql sql) {
    this.sql = sql;
  }

  /** The valid ones, at most 1,000. */
  List<UUID> validOf(UUID learnerId) {
    return sql.of(VALID)
        .set("learner", learnerId)
        .set("most", MOST)
        .list(row -> row.id("certificate_id"));
  }

  /** Forgets all of them and says how many there were. */
  int forget(UUID learnerId) {
    return sql.of("DELETE FROM known_certificate WHERE learner_id = :learner")
        .set("learner", learnerId)
        .update();
  }
}
