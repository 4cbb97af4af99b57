package org.ecampus.certification.holding;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.issuer.Issuer;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.Revocation;
import org.ecampus.certification.register.Statement;
import org.ecampus.kit.text.LocalizedText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A certificate as its holder and administrators see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Certificate")
public record CertificateView(
    @Schema(examples = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID certificateId,
    @Schema(examples = "GENUINE") Status status,
    @Schema(examples = "PARTICIPATION") CertificateKind kind,
    @Schema(examples = "EC-2026-000001") String serialNumber,
    @Schema(examples = "01990c5e-3333-7a3c-8d21-5b1f0c9e2a44") UUID learnerId,
    @Schema(examples = "Amina Diallo") String holderName,
    @Schema(
            description = "The language it is printed in unless another is asked for",
            examples = "fr")
        String language,
    @Schema(examples = "01990c5e-1111-7a3c-8d21-5b1f0c9e2a44") UUID courseId,
    @Schema(examples = "01990c5e-2222-7a3c-8d21-5b1f0c9e2a44") UUID courseVersionId,
    @Schema(examples = "{\"en\":\"Introduction to International Labour Standards\"}")
        LocalizedText titles,
    @Schema(examples = "180") int effortMinutes,
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
    @Schema(description = "Only when revoked", examples = "Issued by mistake")
        @Nullable String revocationReason) {

  /** Whether the certificate counts. */
  public enum Status {
    GENUINE,
    REVOKED
  }

  static CertificateView of(IssuedCertificate certificate, Issuer issuer) {
    Statement says = certificate.says();
    var revocation = certificate.whetherRevoked();
    String code = certificate.code().value();
    return new CertificateView(
        certificate.certificateId(),
        revocation.isPresent() ? Status.REVOKED : Status.GENUINE,
        says.kind(),
        certificate.serialNumber(),
        says.learnerId(),
        says.holderName(),
        says.language(),
        says.courseId(),
        says.courseVersionId(),
        says.titles(),
        says.effortMinutes(),
        says.effortEntries(),
        says.startedAt(),
        says.completedAt(),
        certificate.issuedAt(),
        says.rulesVersion(),
        code,
        issuer.verificationAddress(code),
        revocation.map(Revocation::at).orElse(null),
        revocation.map(Revocation::reason).orElse(null));
  }
}
