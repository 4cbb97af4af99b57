package org.ecampus.certification.awarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.ecampus.certification.awarding.model.AwardRule;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.PaceRule;
import org.ecampus.certification.awarding.model.Track;
import org.ecampus.certification.subject.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A rule as it is sent, stored and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AwardRule")
public record AwardRuleData(
    @Schema(description = "What the rule is about", examples = "COURSE") @NotNull
        SubjectKind subject,
    @Schema(
            description = "Named when the subject is a course, else empty",
            examples = "[\"TUTORED\"]")
        @NotNull
        @Size(max = 5)
        Set<@NotNull Track> tracks,
    @Schema(description = "Minutes of effort, inclusive", examples = "3600")
        @NotNull
        @Min(1)
        @Max(MOST_MINUTES)
        Integer fromMinutes,
    @Schema(description = "Minutes of effort, exclusive; absent: no upper end", examples = "18000")
        @Min(2)
        @Max(MOST_MINUTES)
        @Nullable Integer belowMinutes,
    @Schema(description = "Whether all that is assessed must be passed", examples = "true") @NotNull
        Boolean everyAssessmentPassed,
    @Schema(description = "Absent: any time will do and none is recorded") @Valid
        @Nullable PaceRuleData pace,
    @Schema(examples = "ACHIEVEMENT") @NotNull CertificateKind award) {

  private static final int MOST_MINUTES = 1_000_000;

  @Schema(hidden = true)
  @AssertTrue(message = "tracks are named exactly when the subject is a course")
  boolean isTracksFitSubject() {
    return subject == null || tracks == null || tracks.isEmpty() != (subject == SubjectKind.COURSE);
  }

  @Schema(hidden = true)
  @AssertTrue(message = "belowMinutes must be more than fromMinutes")
  boolean isBandNotEmpty() {
    return fromMinutes == null || belowMinutes == null || belowMinutes > fromMinutes;
  }

  AwardRule toRule() {
    PaceRule timing = pace == null ? PaceRule.NONE : pace.toRule();
    return new AwardRule(
        subject, tracks, fromMinutes, belowMinutes, everyAssessmentPassed, timing, award);
  }
}
