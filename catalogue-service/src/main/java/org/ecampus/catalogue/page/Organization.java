package org.ecampus.catalogue.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;

/** Who offers or pays for a course, in the words of schema.org. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder("@type")
record Organization(String name, @Nullable String url) {

  static Organization named(String name) {
    return new Organization(name, null);
  }

  @JsonProperty("@type")
  String type() {
    return "Organization";
  }
}
