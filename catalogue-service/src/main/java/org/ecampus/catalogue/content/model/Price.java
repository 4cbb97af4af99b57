package org.ecampus.catalogue.content.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.Currency;

/** What a learner pays, and who pays instead; a price that contradicts itself cannot exist. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Price.Free.class, name = "FREE"),
  @JsonSubTypes.Type(value = Price.Paid.class, name = "PAID"),
  @JsonSubTypes.Type(value = Price.Sponsored.class, name = "SPONSORED")
})
public sealed interface Price {

  /** The kind by which courses are counted and filtered. */
  PriceKind kind();

  /** Nobody pays. */
  record Free() implements Price {
    @Override
    public PriceKind kind() {
      return PriceKind.FREE;
    }
  }

  /**
   * The learner pays this amount, above zero with two decimals such as {@code 450.00}, in a
   * currency of ISO 4217.
   */
  record Paid(String amount, String currency) implements Price {

    public Paid {
      if (!amount.matches("\\d{1,8}\\.\\d{2}") || new BigDecimal(amount).signum() == 0) {
        throw new IllegalArgumentException("amount must be above 0 with two decimals, as 450.00");
      }
      if (!exists(currency)) {
        throw new IllegalArgumentException("currency must be a code of ISO 4217");
      }
    }

    @Override
    public PriceKind kind() {
      return PriceKind.PAID;
    }

    private static boolean exists(String code) {
      return Currency.availableCurrencies().anyMatch(c -> c.getCurrencyCode().equals(code));
    }
  }

  /** A sponsor pays; the learner does not. */
  record Sponsored(String sponsor) implements Price {

    public Sponsored {
      if (sponsor.isBlank()) {
        throw new IllegalArgumentException("sponsor must be named");
      }
    }

    @Override
    public PriceKind kind() {
      return PriceKind.SPONSORED;
    }
  }
}
