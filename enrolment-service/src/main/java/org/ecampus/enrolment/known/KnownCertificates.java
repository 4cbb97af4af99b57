package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.ecampus.enrolment.learners.LearnerLockRepository;
import org.hibernate.Session;

/** The certificates learners hold, and those taken back from them. */
@ApplicationScoped
class KnownCertificates {

  private static final String ADD =
      """
      INSERT INTO known_certificate
        (certificate_id, learner_id, subject_kind, subject_id, subject_version, issued_at)
      SELECT CAST(:certificate AS uuid), CAST(:learner AS uuid), CAST(:kind AS text),
        CAST(:subject AS uuid), CAST(:version AS uuid), CAST(:issued AS timestamptz)
      WHERE NOT EXISTS (SELECT 1 FROM erasure WHERE learner_id = :learner)
      ON CONFLICT DO NOTHING
      """;

  private static final String REVOKE =
      "UPDATE known_certificate SET revoked_at = :revoked WHERE certificate_id = :certificate";

  private static final String VALID =
      "SELECT 1 FROM known_certificate WHERE learner_id = :learner AND revoked_at IS NULL LIMIT 1";

  private final EntityManager database;
  private final LearnerLockRepository locks;

  KnownCertificates(EntityManager database, LearnerLockRepository locks) {
    this.database = database;
    this.locks = locks;
  }

  /** Keeps a certificate, unless its holder has been erased. */
  void add(CertificateIssued certificate) {
    locks.share(certificate.learnerId());
    database
        .unwrap(Session.class)
        .createNativeMutationQuery(ADD)
        .setParameter("certificate", certificate.certificateId())
        .setParameter("learner", certificate.learnerId())
        .setParameter("kind", certificate.subjectKind())
        .setParameter("subject", certificate.subjectId())
        .setParameter("version", certificate.subjectVersion(), UUID.class)
        .setParameter("issued", certificate.issuedAt())
        .executeUpdate();
  }

  /** Whether a valid certificate shows the name of the learner. */
  boolean showNameOf(UUID learnerId) {
    return !database
        .createNativeQuery(VALID)
        .setParameter("learner", learnerId)
        .getResultList()
        .isEmpty();
  }

  void revoke(CertificateRevoked certificate) {
    database
        .createNativeQuery(REVOKE)
        .setParameter("certificate", certificate.certificateId())
        .setParameter("revoked", certificate.revokedAt())
        .executeUpdate();
  }
}
