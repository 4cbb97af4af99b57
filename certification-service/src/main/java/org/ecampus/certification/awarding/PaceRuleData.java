package org.ecampus.certification.awarding;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.ecampus.certification.awarding.model.PaceRule;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a rule looks at the time from start to completion, as it is sent, stored and shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "PaceRule")
public record PaceRuleData(
    @Schema(
            description =
                "Below this share of the stated effort, in per cent, the certificate's record says"
                    + " how fast the course was completed; absent: never",
            examples = "25")
        @Min(1)
        @Max(100)
        @Nullable Integer fastBelowPercent,
    @Schema(
            description =
                "Whether certificates show that they were earned so fast: on paper, the"
                    + " verification page, in JSON and in the credential, all alike",
            examples = "false")
        @NotNull
        Boolean shown,
    @Schema(
            description =
                "Below this share of the stated effort, in per cent, the rule gives no award;"
                    + " absent: any time will do",
            examples = "10")
        @Min(1)
        @Max(100)
        @Nullable Integer leastPercent) {

  PaceRule toRule() {
    return new PaceRule(fastBelowPercent, shown, leastPercent);
  }
}
