package org.ecampus.certification.conclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.ecampus.certification.awarding.model.CertificateKind;
import org.ecampus.certification.awarding.model.Decision;
import org.ecampus.certification.awarding.model.Pace;
import org.ecampus.certification.awarding.model.Reason;
import org.ecampus.certification.subject.SubjectKind;
import org.ecampus.certification.wording.Wording;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What was decided about a completion: an award, or the reason why there is none. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Conclusion")
public record ConclusionView(
    @Schema(examples = "01990c5e-6f5b-7d1a-9a47-0f2a4c1b7e10") UUID conclusionId,
    @Schema(examples = "01990c5e-3333-7a3c-8d21-5b1f0c9e2a44") UUID learnerId,
    @Schema(examples = "01990c5e-1111-7a3c-8d21-5b1f0c9e2a44") UUID offeringId,
    @Schema(
            description = "Through which institution the learner took part",
            examples = "01990000-0000-7000-8000-000000000001")
        UUID institutionId,
    @Schema(examples = "COURSE") SubjectKind subjectKind,
    @Schema(examples = "01990c5e-1111-7a3c-8d21-5b1f0c9e2a44") UUID subjectId,
    @Schema(
            description = "The version of the course; absent where the subject has no versions",
            examples = "01990c5e-2222-7a3c-8d21-5b1f0c9e2a44")
        @Nullable UUID subjectVersion,
    @Schema(examples = "1530") int effortMinutes,
    @Schema(examples = "2026-11-20T08:00:00Z") Instant startedAt,
    @Schema(examples = "2026-11-23T10:15:30Z") Instant completedAt,
    @Schema(description = "The version of the award rules that decided", examples = "1")
        int rulesVersion,
    @Schema(description = "Absent when nothing was earned", examples = "PARTICIPATION")
        @Nullable CertificateKind award,
    @Schema(
            description = "Minutes from start to completion, when they were far fewer than stated",
            examples = "4")
        @Nullable Integer elapsedMinutes,
    @Schema(description = "Only when nothing was earned", examples = "EFFORT_SHORT")
        Reason.@Nullable Code reasonCode,
    @Schema(
            description = "The reason in words with its figures, in the language that is accepted",
            examples = "4 h 30 min short: 25 h 30 min of at least 30 h.")
        @Nullable String reason) {

  static ConclusionView of(Concluded concluded, Wording words) {
    return switch (concluded.decision()) {
      case Decision.None none -> of(concluded, null, null, none.reason(), words);
      case Decision.Award award -> of(concluded, award.kind(), award.pace(), null, words);
    };
  }

  private static ConclusionView of(
      Concluded concluded,
      @Nullable CertificateKind award,
      @Nullable Pace pace,
      @Nullable Reason reason,
      Wording words) {
    return new ConclusionView(
        concluded.conclusionId(),
        concluded.learnerId(),
        concluded.offeringId(),
        concluded.institutionId(),
        concluded.subject().kind(),
        concluded.subject().id(),
        concluded.subject().version(),
        concluded.minutes(),
        concluded.startedAt(),
        concluded.completedAt(),
        concluded.rulesVersion(),
        award,
        pace == null ? null : pace.elapsedMinutes(),
        reason == null ? null : reason.code(),
        reason == null ? null : InWords.of(reason, words));
  }
}
