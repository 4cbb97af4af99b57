package org.ecampus.enrolment.known;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

/** The certificates learners hold, and those taken back from them. */
@ApplicationScoped
class KnownCertificates {

  private static final String ADD =
      """
      INSERT INTO known_certificate (certificate_id, learner_id, course_version_id, issued_at)
      VALUES (:certificate, :learner, :version, :issued)
      ON CONFLICT DO NOTHING
      """;

  private static final String REVOKE =
      "UPDATE known_certificate SET revoked_at = :revoked WHERE certificate_id = :certificate";

  private final EntityManager database;

  KnownCertificates(EntityManager database) {
    this.database = database;
  }

  void add(CertificateIssued certificate) {
    database
        .createNativeQuery(ADD)
        .setParameter("certificate", certificate.certificateId())
        .setParameter("learner", certificate.learnerId())
        .setParameter("version", certificate.courseVersionId())
        .setParameter("issued", certificate.issuedAt())
        .executeUpdate();
  }

  void revoke(CertificateRevoked certificate) {
    database
        .createNativeQuery(REVOKE)
        .setParameter("certificate", certificate.certificateId())
        .setParameter("revoked", certificate.revokedAt())
        .executeUpdate();
  }
}
