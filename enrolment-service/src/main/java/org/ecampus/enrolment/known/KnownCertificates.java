package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.enrolment.learners.LearnerLockRepository;
import org.ecampus.kit.sql.Sql;

/** The certificates learners hold, and those taken back from them. */
@ApplicationScoped
class KnownCertificates {

  private static final String ADD =
      """
      INSERT INTO known_certificate
        (certificate_id, learner_id, subject_kind, subject_id, subject_version, issued_at)
      SELECT :certificate, :learner, :kind, :subject, CAST(:version AS uuid), :issued
      WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE learner_id = :learner)
      ON CONFLICT DO NOTHING
      """;

  private static final String REVOKE =
      "UPDATE known_certificate SET revoked_at = :revoked WHERE certificate_id = :certificate";

  private static final String VALID =
      "SELECT certificate_id FROM known_certificate"
          + " WHERE learner_id = :learner AND revoked_at IS NULL LIMIT 1";

  private final Sql sql;
  private final LearnerLockRepository locks;

  KnownCertificates(Sql sql, LearnerLockRepository locks) {
    this.sql = sql;
    this.locks = locks;
  }

  /** Keeps a certificate, unless its holder has been erased. */
  void add(CertificateIssued certificate) {
    locks.share(certificate.learnerId());
    sql.of(ADD)
        .set("certificate", certificate.certificateId())
        .set("learner", certificate.learnerId())
        .set("kind", certificate.subjectKind())
        .set("subject", certificate.subjectId())
        .set("version", certificate.subjectVersion())
        .set("issued", certificate.issuedAt())
        .update();
  }

  /** Whether a valid certificate shows the name of the learner. */
  boolean showNameOf(UUID learnerId) {
    return sql.of(VALID)
        .set("learner", learnerId)
        .first(row -> row.id("certificate_id"))
        .isPresent();
  }

  void revoke(CertificateRevoked certificate) {
    sql.of(REVOKE)
        .set("certificate", certificate.certificateId())
        .set("revoked", certificate.revokedAt())
        .update();
  }
}
