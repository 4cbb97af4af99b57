package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.ecampus.catalogue.content.model.Price;
import org.jspecify.annotations.Nullable;

/** What a learner pays, in the words of schema.org; what a sponsor covers is free to learners. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("@type")
record SchemaOffer(
    String category, @Nullable String price, @Nullable String priceCurrency, String url) {

  static SchemaOffer of(Price price, String address) {
    return switch (price) {
      case Price.Free _, Price.Sponsored _ -> new SchemaOffer("Free", null, null, address);
      case Price.Paid paid -> new SchemaOffer("Paid", paid.amount(), paid.currency(), address);
    };
  }

  @JsonProperty("@type")
  String type() {
    return "Offer";
  }
}
