package org.ecampus.certification.register;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.certification.awarding.RecordedPace;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.subject.Subject;
import org.ecampus.kit.text.LocalizedText;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A row of the register; the database lets it be revoked once, its holder be erased once, and
 * nothing else be changed.
 */
@Entity
@DynamicUpdate
@Table(name = "certificate")
class Certificate {
  @Id UUID certificateId;

  String serialNumber;

  String verificationCode;

  @Enumerated(EnumType.STRING)
  CertificateKind kind;

  int rulesVersion;

  @Nullable UUID learnerId;

  @Nullable String holderName;

  byte @Nullable [] holderSalt;

  byte @Nullable [] holderHash;

  String language;

  UUID institutionId;

  UUID issuerId;

  String issuerName;

  @Embedded Subject subject;

  @JdbcTypeCode(SqlTypes.JSON)
  Map<String, String> titles;

  int effortMinutes;

  @Embedded @Nullable RecordedPace pace;

  Instant startedAt;

  Instant completedAt;

  @ElementCollection
  @Fetch(FetchMode.SUBSELECT)
  @CollectionTable(name = "certificate_effort", joinColumns = @JoinColumn(name = "certificate_id"))
  @Column(name = "entry_id")
  List<UUID> effortEntries;

  Instant issuedAt;

  @Nullable Instant revokedAt;

  @Nullable UUID revokedBy;

  @Nullable String revocationReason;

  @Nullable Instant erasedAt;

  static Certificate saying(Statement says, Holder.Named holder) {
    Certificate certificate = new Certificate();
    certificate.kind = says.kind();
    certificate.rulesVersion = says.rulesVersion();
    certificate.learnerId = holder.learnerId();
    certificate.holderName = holder.name();
    certificate.language = says.language();
    certificate.institutionId = says.institutionId();
    certificate.issuerId = says.issuerId();
    certificate.issuerName = says.issuerName();
    certificate.subject = says.subject();
    certificate.titles = says.titles().texts();
    certificate.effortMinutes = says.effortMinutes();
    certificate.pace = RecordedPace.of(says.pace());
    certificate.startedAt = says.startedAt();
    certificate.completedAt = says.completedAt();
    certificate.effortEntries = says.effortEntries();
    return certificate;
  }

  /** The reason is free text and may name somebody: it is kept as long as the holder is. */
  void revoke(Instant at, String reason, UUID administrator) {
    revokedAt = at;
    revokedBy = administrator;
    revocationReason = erasedAt == null ? reason : null;
  }

  void eraseHolder(Instant at, NameHash name) {
    learnerId = null;
    holderName = null;
    holderSalt = name.salt();
    holderHash = name.hash();
    revocationReason = null;
    erasedAt = at;
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

  Holder holder() {
    if (learnerId != null && holderName != null) {
      return new Holder.Named(learnerId, holderName);
    }
    return new Holder.Erased(
        new NameHash(Objects.requireNonNull(holderSalt), Objects.requireNonNull(holderHash)));
  }

  private Statement statement() {
    return new Statement(
        kind,
        rulesVersion,
        holder(),
        language,
        subject,
        new LocalizedText(titles),
        institutionId,
        issuerId,
        issuerName,
        effortMinutes,
        RecordedPace.read(pace),
        startedAt,
        completedAt,
        effortEntries);
  }

  private @Nullable Revocation revocation() {
    return revokedAt == null ? null : new Revocation(revokedAt, revocationReason);
  }
}
