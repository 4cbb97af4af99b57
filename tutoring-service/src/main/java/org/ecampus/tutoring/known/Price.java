package org.ecampus.tutoring.known;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Currency;
import org.ecampus.kit.sql.SqlRow;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a seat costs: amount and currency exactly when the learner pays, a sponsor exactly when
 * another does.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Embeddable
public record Price(
    @NotNull @Enumerated(EnumType.STRING) @Schema(examples = "PAID") PriceKind kind,
    @Size(max = 11)
        @Schema(description = "Above zero with two decimals, when PAID", examples = "450.00")
        @Nullable String amount,
    @Size(max = 3) @Schema(description = "ISO 4217, when PAID", examples = "EUR")
        @Nullable String currency,
    @Size(max = 200) @Schema(description = "Who pays instead of the learner, when SPONSORED")
        @Nullable String sponsor) {

  public Price {
    if (kind != null) {
      demand((amount != null) == (kind == PriceKind.PAID), "amount goes with PAID, and only there");
      demand((currency != null) == (kind == PriceKind.PAID), "currency goes with PAID, only there");
      demand((sponsor != null) == (kind == PriceKind.SPONSORED), "sponsor goes with SPONSORED");
    }
    demand(amount == null || isAmount(amount), "amount must be above 0 with two decimals");
    demand(currency == null || isCurrency(currency), "currency must be a code of ISO 4217");
    demand(sponsor == null || !sponsor.isBlank(), "sponsor must be named");
  }

  static Price of(SqlRow row) {
    return new Price(
        row.of(PriceKind.class, "price_kind"),
        row.textOrNull("price_amount"),
        row.textOrNull("price_currency"),
        row.textOrNull("price_sponsor"));
  }

  private static boolean isAmount(String text) {
    return text.matches("\\d{1,8}\\.\\d{2}") && new BigDecimal(text).signum() > 0;
  }

  private static boolean isCurrency(String code) {
    return Currency.availableCurrencies().anyMatch(known -> known.getCurrencyCode().equals(code));
  }

  private static void demand(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
