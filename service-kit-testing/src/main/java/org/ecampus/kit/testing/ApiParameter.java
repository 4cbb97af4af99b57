package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;

/** A parameter of an operation. */
record ApiParameter(String name, String in, boolean required, String example, JsonNode schema) {
  private static final String SOME_ID = "0190f5a2-7c1e-7d3b-9a55-2f1c0b7e4d11";

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
    if (!example.isEmpty()) {
      return example;
    }
    JsonNode examples = schema.path("examples");
    if (!examples.isEmpty()) {
      return examples.get(0).asText();
    }
    if (schema.has("enum")) {
      return schema.path("enum").get(0).asText();
    }
    return schema.path("format").asText().equals("uuid") ? SOME_ID : is("integer") ? "1" : "text";
  }
}
