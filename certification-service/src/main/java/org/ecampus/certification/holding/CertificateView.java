package org.ecampus.certification.holding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.issuer.Campus;
import org.ecampus.certification.register.Holder;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.Revocation;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.subject.SubjectKind;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate as its holder, administrators and the institution it was earned through see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Certificate")
public record CertificateView(
    @Schema(examples = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID certificateId,
    @Schema(examples = "GENUINE") Status status,
    @Schema(examples = "PARTICIPATION") CertificateKind kind,
    @Schema(examples = "EC-2026-000001") String serialNumber,
    @Schema(
            description = "Absent when the holder's data were erased",
            examples = "01990c5e-3333-7a3c-8d21-5b1f0c9e2a44")
        @Nullable UUID learnerId,
    @Schema(description = "Absent when the holder's data were erased", examples = "Amina Diallo")
        @Nullable String holderName,
    @Schema(
            description = "The language it is printed in unless another is asked for",
            examples = "fr")
        String language,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(examples = "01990c5e-1111-7a3c-8d21-5b1f0c9e2a44") UUID subjectId,
    @Schema(
            description = "The version of the course; absent where the subject has no versions",
            examples = "01990c5e-2222-7a3c-8d21-5b1f0c9e2a44")
        @Nullable UUID subjectVersion,
    @Schema(examples = "{\"en\":\"Introduction to International Labour Standards\"}")
        LocalizedText titles,
    @Schema(
            description = "The institution through which it was earned",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(
            description = "The institution that issued it",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID issuerId,
    @Schema(examples = "e-Campus") String issuerName,
    @Schema(examples = "180") int effortMinutes,
    @Schema(
            description =
                "Minutes from start to completion. Only when they were far fewer than stated and"
                    + " the award rules show that, as on paper",
            examples = "4")
        @Nullable Integer elapsedMinutes,
    @Schema(description = "The ledger entries the minutes come from") List<UUID> effortEntries,
    @Schema(examples = "2026-11-20T08:00:00Z") Instant startedAt,
    @Schema(examples = "2026-11-23T10:15:30Z") Instant completedAt,
    @Schema(examples = "2026-11-23T10:15:31Z") Instant issuedAt,
    @Schema(description = "The version of the award rules it was awarded under", examples = "1")
        int rulesVersion,
    @Schema(examples = "7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEY") String verificationCode,
    @Schema(
            examples =
                "https://campus.example.org/api/certification/v1/verify/7K3M9QAZ0XW5R8TD2CV6BN4HJ1PFGSEY")
        String verificationUrl,
    @Schema(description = "Only when revoked", examples = "2026-12-01T09:00:00Z")
        @Nullable Instant revokedAt,
    @Schema(
            description = "Only when revoked; absent when the holder's data were erased",
            examples = "Issued by mistake")
        @Nullable String revocationReason) {

  /** Whether the certificate counts. */
  public enum Status {
    GENUINE,
    REVOKED
  }

  static CertificateView of(IssuedCertificate certificate, Campus campus) {
    Statement says = certificate.says();
    var revocation = certificate.whetherRevoked();
    var holder = says.holder().named();
    Pace pace = says.shownPace();
    String code = certificate.code().value();
    return new CertificateView(
        certificate.certificateId(),
        revocation.isPresent() ? Status.REVOKED : Status.GENUINE,
        says.kind(),
        certificate.serialNumber(),
        holder.map(Holder.Named::learnerId).orElse(null),
        holder.map(Holder.Named::name).orElse(null),
        says.language(),
        says.subject().kind(),
        says.subject().id(),
        says.subject().version(),
        says.titles(),
        says.institutionId(),
        says.issuerId(),
        says.issuerName(),
        says.effortMinutes(),
        pace == null ? null : pace.elapsedMinutes(),
        says.effortEntries(),
        says.startedAt(),
        says.completedAt(),
        certificate.issuedAt(),
        says.rulesVersion(),
        code,
        campus.verificationAddress(code),
        revocation.map(Revocation::at).orElse(null),
        revocation.map(Revocation::reason).orElse(null));
  }
}
