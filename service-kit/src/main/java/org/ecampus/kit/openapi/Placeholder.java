package org.ecampus.kit.openapi;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** A value for a field whose author gave no example. */
final class Placeholder {
  private Placeholder() {}

  static @Nullable Object of(Schema schema) {
    if (schema.getEnumeration() != null && !schema.getEnumeration().isEmpty()) {
      return schema.getEnumeration().getFirst();
    }
    List<SchemaType> types = Objects.requireNonNullElse(schema.getType(), List.of());
    if (types.contains(SchemaType.STRING)) {
      return text(Objects.requireNonNullElse(schema.getFormat(), ""));
    }
    if (types.contains(SchemaType.BOOLEAN)) {
      return true;
    }
    boolean number = types.contains(SchemaType.INTEGER) || types.contains(SchemaType.NUMBER);
    return number ? 1 : null;
  }

  private static String text(String format) {
    return switch (format) {
      case "uuid" -> "0190f5a2-7c1e-7d3b-9a55-2f1c0b7e4d11";
      case "date-time" -> "2026-11-23T09:00:00Z";
      case "date" -> "2026-11-23";
      case "uri" -> "https://example.org/";
      default -> "text";
    };
  }
}
