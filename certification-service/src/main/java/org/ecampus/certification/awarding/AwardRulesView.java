package org.ecampus.certification.awarding;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One version of the award rules as it is shown. */
@Schema(name = "AwardRules")
public record AwardRulesView(
    @Schema(examples = "1") int version,
    @Schema(examples = "1970-01-01T00:00:00Z") Instant effectiveFrom,
    @Schema(examples = "2026-11-23T08:00:00Z") Instant createdAt,
    List<AwardRuleData> rules) {

  public AwardRulesView {
    rules = List.copyOf(rules);
  }
}
