package org.ecampus.kit.openapi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/** One value of a schema, made from the examples its properties carry. */
final class ExampleOfSchema {
  private static final int DEEPEST = 12;
  private static final String SCHEMAS = "#/components/schemas/";

  private final OpenAPI api;

  ExampleOfSchema(OpenAPI api) {
    this.api = api;
  }

  @Nullable Object of(Schema schema) {
    return of(schema, 0);
  }

  private @Nullable Object of(Schema declared, int depth) {
    if (depth > DEEPEST) {
      return null;
    }
    Object own = ownExample(declared);
    if (own != null) {
      return own;
    }
    if (declared.getRef() != null) {
      Schema target = resolve(declared.getRef());
      return target == null ? null : of(target, depth + 1);
    }
    return composed(declared, depth + 1);
  }

  private @Nullable Object composed(Schema schema, int depth) {
    if (has(schema.getAllOf())) {
      return merged(schema, depth);
    }
    if (has(schema.getOneOf())) {
      return of(schema.getOneOf().getFirst(), depth);
    }
    if (has(schema.getAnyOf())) {
      return of(schema.getAnyOf().getFirst(), depth);
    }
    if (isOf(schema, SchemaType.ARRAY) && schema.getItems() != null) {
      Object item = of(schema.getItems(), depth);
      return item == null ? List.of() : List.of(item);
    }
    return isOf(schema, SchemaType.OBJECT) ? object(schema, depth) : Placeholder.of(schema);
  }

  private Map<String, Object> object(Schema schema, int depth) {
    var example = new LinkedHashMap<String, Object>();
    if (schema.getProperties() != null) {
      schema.getProperties().forEach((name, property) -> put(example, name, of(property, depth)));
    } else if (schema.getAdditionalPropertiesSchema() != null) {
      put(example, "en", of(schema.getAdditionalPropertiesSchema(), depth));
    }
    return example;
  }

  private Object merged(Schema schema, int depth) {
    var example = new LinkedHashMap<String, Object>();
    var parts = new ArrayList<>(schema.getAllOf());
    Object last = null;
    for (Schema part : parts) {
      last = of(part, depth);
      if (last instanceof Map<?, ?> fields) {
        fields.forEach((name, value) -> example.put(String.valueOf(name), value));
      }
    }
    example.putAll(object(schema, depth));
    return example.isEmpty() && last != null ? last : example;
  }

  private static void put(Map<String, Object> example, String name, @Nullable Object value) {
    if (value != null) {
      example.put(name, value);
    }
  }

  private static @Nullable Object ownExample(Schema schema) {
    if (schema.getExamples() != null && !schema.getExamples().isEmpty()) {
      return Literal.of(schema, schema.getExamples().getFirst());
    }
    return schema.getConstValue();
  }

  private @Nullable Schema resolve(String reference) {
    return reference.startsWith(SCHEMAS)
        ? api.getComponents().getSchemas().get(reference.substring(SCHEMAS.length()))
        : null;
  }

  private static boolean isOf(Schema schema, SchemaType type) {
    return schema.getType() != null && schema.getType().contains(type);
  }

  private static boolean has(@Nullable List<Schema> schemas) {
    return schemas != null && !schemas.isEmpty();
  }
}
