package org.ecampus.catalogue.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ecampus.catalogue.content.model.Price;
import org.ecampus.catalogue.content.model.PriceKind;
import org.ecampus.kit.http.Problems;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a learner pays: {@code amount} and {@code currency} when PAID, {@code sponsor} when
 * SPONSORED.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PriceBody(
    @NotNull @Schema(examples = "PAID") PriceKind kind,
    @Size(max = 11)
        @Schema(description = "Above zero with two decimals, when PAID", examples = "450.00")
        @Nullable String amount,
    @Size(max = 3) @Schema(description = "Code of ISO 4217, when PAID", examples = "EUR")
        @Nullable String currency,
    @Size(max = 200) @Schema(description = "Who pays instead of the learner, when SPONSORED")
        @Nullable String sponsor) {

  /** The price as clients see it. */
  public static PriceBody of(Price price) {
    return switch (price) {
      case Price.Free _ -> new PriceBody(PriceKind.FREE, null, null, null);
      case Price.Paid paid -> new PriceBody(PriceKind.PAID, paid.amount(), paid.currency(), null);
      case Price.Sponsored sponsored ->
          new PriceBody(PriceKind.SPONSORED, null, null, sponsored.sponsor());
    };
  }

  Price toPrice() {
    try {
      Price price = read();
      if (!of(price).equals(this)) {
        throw Problems.invalid("price", "has a field that does not go with " + kind);
      }
      return price;
    } catch (IllegalArgumentException inconsistent) {
      throw Problems.invalid("price", String.valueOf(inconsistent.getMessage()));
    }
  }

  private Price read() {
    return switch (kind) {
      case FREE -> new Price.Free();
      case PAID -> new Price.Paid(needed(amount, "amount"), needed(currency, "currency"));
      case SPONSORED -> new Price.Sponsored(needed(sponsor, "sponsor"));
    };
  }

  private static String needed(@Nullable String value, String name) {
    if (value == null) {
      throw Problems.invalid("price." + name, "is needed");
    }
    return value;
  }
}
