package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.published.CertificateEvents;
import org.ecampus.certification.published.CertificateIssued;
import org.ecampus.certification.published.CertificateRevoked;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;

/** Keeps the register. Only what stands in it is ever printed or signed. */
@ApplicationScoped
public class CertificateService {
  private final CertificateRepository certificates;
  private final SerialNumbers serialNumbers;
  private final CertificateEvents events;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  CertificateService(
      CertificateRepository certificates,
      SerialNumbers serialNumbers,
      CertificateEvents events,
      Clock clock) {
    this.certificates = certificates;
    this.serialNumbers = serialNumbers;
    this.events = events;
    this.clock = clock;
  }

  /** Puts a certificate on record and tells the others; a second one for the same version fails. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void enter(Statement says) {
    Instant now = now();
    Certificate certificate = Certificate.saying(says);
    certificate.certificateId = Ids.next();
    certificate.issuedAt = now;
    certificate.verificationCode = VerificationCode.random(random).value();
    certificate.serialNumber = serialNumbers.next(now);
    certificates.persist(certificate);
    events.issued(issued(certificate));
  }

  /** The learner's certificate; empty when it is missing or another's. */
  @Transactional
  public Optional<IssuedCertificate> ofLearner(UUID certificateId, UUID learnerId) {
    return certificates.ofLearner(certificateId, learnerId).map(Certificate::toIssued);
  }

  /** The learner's certificates, the newest first. */
  @Transactional
  public Page<IssuedCertificate> listOfLearner(UUID learnerId, PageRequest request) {
    var before = request.cursor(1).map(cursor -> cursor.uuid(0));
    var rows = certificates.newestFirst(learnerId, before, request.rows());
    return Page.of(rows, request, row -> Cursor.encode(row.certificateId))
        .map(Certificate::toIssued);
  }

  /** The certificate with this code. */
  @Transactional
  public Optional<IssuedCertificate> withCode(VerificationCode code) {
    return certificates.withCode(code).map(Certificate::toIssued);
  }

  /** Revokes for good; 404 when there is none, 409 when it is revoked already. */
  @Idempotent
  @Transactional
  public IssuedCertificate revoke(UUID certificateId, String reason, UUID administrator) {
    Certificate certificate = certificates.locked(certificateId).orElseThrow(Problems::notFound);
    if (certificate.revokedAt != null) {
      throw Problems.conflict("certificate-already-revoked", "Certificate already revoked", null);
    }
    Instant now = now();
    certificate.revoke(now, reason, administrator);
    events.revoked(revoked(certificate, now));
    return certificate.toIssued();
  }

  private static CertificateIssued issued(Certificate certificate) {
    return new CertificateIssued(
        certificate.certificateId,
        certificate.learnerId,
        certificate.courseId,
        certificate.courseVersionId,
        certificate.kind.name(),
        certificate.serialNumber,
        certificate.effortMinutes,
        certificate.issuedAt);
  }

  private static CertificateRevoked revoked(Certificate certificate, Instant at) {
    return new CertificateRevoked(
        certificate.certificateId,
        certificate.learnerId,
        certificate.courseId,
        certificate.courseVersionId,
        at);
  }

  /** As precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
