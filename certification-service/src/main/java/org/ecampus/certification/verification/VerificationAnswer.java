package org.ecampus.certification.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.register.Holder;
import org.ecampus.certification.register.IssuedCertificate;
import org.ecampus.certification.register.PaceWords;
import org.ecampus.certification.register.Revocation;
import org.ecampus.certification.register.Statement;
import org.ecampus.certification.subject.SubjectKind;
import org.ecampus.certification.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What anyone who has the code may know: what the certificate shows, and whether it counts. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Verification")
public record VerificationAnswer(
    @Schema(examples = "GENUINE") Status status,
    @Schema(examples = "PARTICIPATION") CertificateKind kind,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(description = "Absent when the holder's data were erased", examples = "Amina Diallo")
        @Nullable String holderName,
    @Schema(
            description =
                "Only when the holder's data were erased: send the name on the paper to have it"
                    + " compared",
            examples = "true")
        @Nullable Boolean holderErased,
    @Schema(
            description = "Only when a name was sent: whether it is the holder's",
            examples = "true")
        @Nullable Boolean nameMatches,
    @Schema(
            description = "In the language the client accepts, as far as the title exists in it",
            examples = "Introduction to International Labour Standards")
        String title,
    @Schema(examples = "180") int effortMinutes,
    @Schema(description = "The same as on paper", examples = "3 h") String effort,
    @Schema(
            description = "Only when it was far faster than stated and the award rules show that",
            examples = "4")
        @Nullable Integer elapsedMinutes,
    @Schema(description = "The same as on paper", examples = "completed in 4 min of 3 h stated")
        @Nullable String pace,
    @Schema(examples = "2026-11-20") LocalDate startedOn,
    @Schema(examples = "2026-11-23") LocalDate completedOn,
    @Schema(examples = "2026-11-23") LocalDate issuedOn,
    @Schema(examples = "EC-2026-000001") String serialNumber,
    @Schema(examples = "e-Campus") String issuer,
    @Schema(description = "Only when revoked", examples = "2026-12-01")
        @Nullable LocalDate revokedOn,
    @Schema(
            description = "Only when revoked; absent when the holder's data were erased",
            examples = "Issued by mistake")
        @Nullable String revocationReason) {

  /** Whether the certificate counts. */
  public enum Status {
    GENUINE,
    REVOKED
  }

  static VerificationAnswer of(
      IssuedCertificate certificate, @Nullable Boolean nameMatches, ZoneId zone, Wording words) {
    Statement says = certificate.says();
    Pace pace = says.shownPace();
    var holder = says.holder().named();
    var revocation = certificate.whetherRevoked();
    return new VerificationAnswer(
        revocation.isPresent() ? Status.REVOKED : Status.GENUINE,
        says.kind(),
        says.subject().kind(),
        holder.map(Holder.Named::name).orElse(null),
        holder.isEmpty() ? true : null,
        nameMatches,
        says.titles().in(words.language()),
        says.effortMinutes(),
        words.effort(says.effortMinutes()),
        pace == null ? null : pace.elapsedMinutes(),
        PaceWords.of(says, words),
        day(says.startedAt(), zone),
        day(says.completedAt(), zone),
        day(certificate.issuedAt(), zone),
        certificate.serialNumber(),
        says.issuerName(),
        revocation.map(one -> day(one.at(), zone)).orElse(null),
        revocation.map(Revocation::reason).orElse(null));
  }

  private static LocalDate day(Instant time, ZoneId zone) {
    return LocalDate.ofInstant(time, zone);
  }
}
