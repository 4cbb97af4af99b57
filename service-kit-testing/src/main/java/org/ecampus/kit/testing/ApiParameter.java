package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter of an operation. */
record ApiParameter(
    String name, String in, boolean required, String example, String sample, JsonNode schema) {

  boolean isIn(String place) {
    return in.equals(place);
  }

  /** Whether the type, which OpenAPI 3.1 also allows to be a list, is or has the given one. */
  boolean is(String type) {
    JsonNode declared = schema.path("type");
    if (declared.isArray()) {
      for (JsonNode one : declared) {
        if (one.asText().equals(type)) {
          return true;
        }
      }
    }
    return declared.asText().equals(type);
  }

  boolean hasForm() {
    return schema.has("enum") || schema.has("format") || schema.has("pattern");
  }

  /** A value that can be read. */
  String good() {
    return example.isEmpty() ? sample : example;
  }
}
