package org.ecampus.certification.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.ecampus.certification.issuer.SerialFormat;
import org.ecampus.certification.learner.LearnerRepository;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.audit.Audit;
import org.ecampus.kit.http.Problems;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.idempotency.Idempotent;
import org.ecampus.kit.outbox.Outbox;
import org.ecampus.kit.paging.Cursor;
import org.ecampus.kit.paging.Page;
import org.ecampus.kit.paging.PageRequest;
import org.ecampus.kit.scope.Reads;
import org.ecampus.kit.security.Scope;

/** Keeps the register. Only what stands in it is ever printed or signed. */
@ApplicationScoped
public class CertificateService {
  private final CertificateRepository certificates;
  private final LearnerRepository learners;
  private final Entries entries;
  private final Outbox outbox;
  private final Audit audit;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  CertificateService(
      CertificateRepository certificates,
      LearnerRepository learners,
      Entries entries,
      Outbox outbox,
      Audit audit,
      Clock clock) {
    this.certificates = certificates;
    this.learners = learners;
    this.entries = entries;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * Puts a certificate on record when the transaction ends, tells the others, and returns its id; a
   * second valid one of a subject fails.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID enter(Statement says, Holder.Named holder, SerialFormat serials) {
    Certificate certificate = Certificate.saying(says, holder);
    certificate.certificateId = Ids.next();
    certificate.issuedAt = now();
    certificate.verificationCode = VerificationCode.random(random).value();
    entries.add(new Entry(certificate, serials));
    return certificate.certificateId;
  }

  /** Like {@link #enter}, but at once, for an answer that says of which events it is the cause. */
  @Transactional(Transactional.TxType.MANDATORY)
  public UUID enterNow(Statement says, Holder.Named holder, SerialFormat serials) {
    UUID certificateId = enter(says, holder, serials);
    entries.write();
    return certificateId;
  }

  /** Whether the learner has a certificate of the subject that was not revoked. */
  @Transactional(Transactional.TxType.MANDATORY)
  public boolean hasValid(UUID learnerId, Subject subject) {
    entries.write();
    return certificates.hasValid(learnerId, subject);
  }

  /** The learner who holds it, empty when they were erased; 404 when there is no certificate. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Optional<UUID> learnerOf(Scope scope, UUID certificateId) {
    Held held = certificates.held(scope, certificateId).orElseThrow(Problems::notFound);
    return Optional.ofNullable(held.learnerId());
  }

  /** The certificate; empty when it is missing or out of scope. */
  @Reads
  public Optional<IssuedCertificate> find(Scope scope, UUID certificateId) {
    return certificates.inScope(scope, certificateId).map(Certificate::toIssued);
  }

  /** The learner's certificates, the newest first; 404 when the learner is not in scope. */
  @Transactional
  public Page<IssuedCertificate> ofLearner(Scope scope, UUID learnerId, PageRequest request) {
    learners.require(scope, learnerId);
    var before = request.cursor(1).map(cursor -> cursor.uuid(0));
    var rows = certificates.newestFirst(scope, learnerId, before, request.rows());
    return Page.of(rows, request, row -> Cursor.encode(row.certificateId))
        .map(Certificate::toIssued);
  }

  /** The certificate with this code. */
  @Reads
  public Optional<IssuedCertificate> withCode(VerificationCode code) {
    return certificates.withCode(code).map(Certificate::toIssued);
  }

  /** Revokes for good; 404 when there is none, 409 when it is revoked already. */
  @Idempotent
  @Transactional
  public Revoked revoke(Scope scope, UUID certificateId, String reason, UUID administrator) {
    Certificate certificate = locked(scope, certificateId);
    if (certificate.revokedAt != null) {
      throw Problems.conflict("certificate-already-revoked", "Certificate already revoked", null);
    }
    return revoke(certificate, reason, administrator);
  }

  /** Revokes it unless it is revoked, so that another may take its place; returns what it says. */
  @Transactional(Transactional.TxType.MANDATORY)
  public Statement giveWay(Scope scope, UUID certificateId, String reason, UUID administrator) {
    Certificate certificate = locked(scope, certificateId);
    if (certificate.revokedAt == null) {
      revoke(certificate, reason, administrator);
      certificates.flush();
    }
    return certificate.toIssued().says();
  }

  /**
   * Replaces names and learner by salted hashes, empties the reasons of revocations, and returns
   * how many certificates it were.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public int eraseHolder(UUID learnerId, Instant at) {
    entries.write();
    List<Certificate> all = certificates.lockedForErasureOf(learnerId);
    for (Certificate certificate : all) {
      certificate
          .holder()
          .named()
          .ifPresent(holder -> certificate.eraseHolder(at, NameHash.of(holder.name(), random)));
    }
    certificates.flush();
    return all.size();
  }

  private Certificate locked(Scope scope, UUID certificateId) {
    return certificates.locked(scope, certificateId).orElseThrow(Problems::notFound);
  }

  private Revoked revoke(Certificate certificate, String reason, UUID administrator) {
    Instant now = now();
    certificate.revoke(now, reason, administrator);
    audit.record("certificate.revoked", certificate.certificateId);
    certificate
        .holder()
        .named()
        .map(holder -> CertificateFacts.revoked(certificate, holder.learnerId(), now))
        .ifPresent(fact -> outbox.publish(fact.event()));
    return new Revoked(certificate.certificateId, now);
  }

  /** As precise as the database keeps it. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
