package org.ecampus.certification.register;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.published.CertificateIssued;
import org.ecampus.certification.published.CertificateRevoked;

/** What the other services are told of a row of the register. */
final class CertificateFacts {
  private CertificateFacts() {}

  static CertificateIssued issued(Certificate certificate, UUID learnerId) {
    return new CertificateIssued(
        certificate.certificateId,
        learnerId,
        certificate.subject.kind().name(),
        certificate.subject.id(),
        certificate.subject.version(),
        certificate.institutionId,
        certificate.issuerId,
        certificate.kind.name(),
        certificate.serialNumber,
        certificate.effortMinutes,
        certificate.issuedAt);
  }

  static CertificateRevoked revoked(Certificate certificate, UUID learnerId, Instant at) {
    return new CertificateRevoked(
        certificate.certificateId,
        learnerId,
        certificate.subject.kind().name(),
        certificate.subject.id(),
        certificate.subject.version(),
        certificate.institutionId,
        certificate.issuerId,
        at);
  }
}
