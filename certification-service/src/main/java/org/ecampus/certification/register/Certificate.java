package org.ecampus.certification.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.kit.text.LocalizedText;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of the register; the database lets it be revoked once and changed in no other way. */
@Entity
@DynamicUpdate
@Table(name = "certificate")
class Certificate {
  @Id
  @Column(name = "certificate_id")
  UUID certificateId;

  @Column(name = "serial_number")
  String serialNumber;

  @Column(name = "verification_code")
  String verificationCode;

  @Enumerated(EnumType.STRING)
  CertificateKind kind;

  @Column(name = "rules_version")
  int rulesVersion;

  @Column(name = "learner_id")
  UUID learnerId;

  @Column(name = "holder_name")
  String holderName;

  String language;

  @Column(name = "course_id")
  UUID courseId;

  @Column(name = "course_version_id")
  UUID courseVersionId;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> titles;

  @Column(name = "effort_minutes")
  int effortMinutes;

  @Column(name = "started_at")
  Instant startedAt;

  @Column(name = "completed_at")
  Instant completedAt;

  @ElementCollection
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "certificate_effort", joinColumns = @JoinColumn(name = "certificate_id"))
  @Column(name = "entry_id")
  List<UUID> effortEntries;

  @Column(name = "issued_at")
  Instant issuedAt;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  @Column(name = "revoked_by")
  @Nullable UUID revokedBy;

  @Column(name = "revocation_reason")
  @Nullable String revocationReason;

  static Certificate saying(Statement says) {
    Certificate certificate = new Certificate();
    certificate.kind = says.kind();
    certificate.rulesVersion = says.rulesVersion();
    certificate.learnerId = says.learnerId();
    certificate.holderName = says.holderName();
    certificate.language = says.language();
    certificate.courseId = says.courseId();
    certificate.courseVersionId = says.courseVersionId();
    certificate.titles = says.titles().texts();
    certificate.effortMinutes = says.effortMinutes();
    certificate.startedAt = says.startedAt();
    certificate.completedAt = says.completedAt();
    certificate.effortEntries = says.effortEntries();
    return certificate;
  }

  void revoke(Instant at, String reason, UUID administrator) {
    revokedAt = at;
    revokedBy = administrator;
    revocationReason = reason;
  }

  IssuedCertificate toIssued() {
    return new IssuedCertificate(
        certificateId,
        serialNumber,
        new VerificationCode(verificationCode),
        statement(),
        issuedAt,
        revocation());
  }

  private Statement statement() {
    return new Statement(
        kind,
        rulesVersion,
        learnerId,
        holderName,
        language,
        courseId,
        courseVersionId,
        new LocalizedText(titles),
        effortMinutes,
        startedAt,
        completedAt,
        effortEntries);
  }

  private @Nullable Revocation revocation() {
    return revokedAt == null || revocationReason == null
        ? null
        : new Revocation(revokedAt, revocationReason);
  }
}
