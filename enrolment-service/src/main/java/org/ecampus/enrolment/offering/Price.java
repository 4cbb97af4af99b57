package org.ecampus.enrolment.offering;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the learner pays, and who pays instead. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Price(
    @Schema(examples = "PAID") Kind kind,
    @Schema(description = "Decimal number, present when PAID", examples = "450.00")
        @Nullable String amount,
    @Schema(description = "ISO 4217, present when PAID", examples = "EUR")
        @Nullable String currency,
    @Schema(description = "Present when SPONSORED", examples = "Ministry of Labour")
        @Nullable String sponsor) {

  /** Who pays. */
  public enum Kind {
    /** Nobody. */
    FREE,
    /** The learner. */
    PAID,
    /** A sponsor, so that it is free to the learner. */
    SPONSORED
  }

  /** Whether the learner has to pay. */
  public boolean costsTheLearner() {
    return kind == Kind.PAID;
  }
}
