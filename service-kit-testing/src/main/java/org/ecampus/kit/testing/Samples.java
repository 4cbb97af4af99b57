package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Values that the schemas of a description allow, made of the examples that fields carry. */
record Samples(ApiDocument api) {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String SOME_ID = "0190f5a2-7c1e-7d3b-9a55-2f1c0b7e4d11";

  JsonNode of(JsonNode schema) {
    if (!schema.path("examples").isEmpty()) {
      return schema.path("examples").get(0);
    }
    if (schema.has("$ref")) {
      return of(api.resolved(schema));
    }
    if (schema.has("oneOf")) {
      return of(schema.path("oneOf").get(0));
    }
    return schema.has("allOf") || schema.has("properties") ? object(schema) : simple(schema);
  }

  private ObjectNode object(JsonNode schema) {
    var object = JSON.objectNode();
    for (JsonNode part : schema.path("allOf")) {
      object.setAll(object(api.resolved(part)));
    }
    schema.path("properties").properties().forEach(f -> object.set(f.getKey(), of(f.getValue())));
    return object;
  }

  private JsonNode simple(JsonNode schema) {
    if (schema.has("const") || schema.has("enum")) {
      return schema.path("const").isMissingNode()
          ? schema.path("enum").get(0)
          : schema.path("const");
    }
    return switch (type(schema)) {
      case "array" -> JSON.arrayNode().add(of(schema.path("items")));
      case "object" -> JSON.objectNode();
      case "integer", "number" -> JSON.numberNode(1);
      case "boolean" -> JSON.booleanNode(true);
      default -> JSON.textNode(text(schema.path("format").asText()));
    };
  }

  private static String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(0).asText() : type.asText();
  }

  private static String text(String format) {
    return switch (format) {
      case "uuid" -> SOME_ID;
      case "date-time" -> "2026-11-23T09:00:00Z";
      case "date" -> "2026-11-23";
      case "uri" -> "https://example.org/";
      default -> "text";
    };
  }
}
