package org.ecampus.contracts;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One event: its type, the room it lies in, its schema and its golden examples by file name. */
record Contract(String producer, String type, JsonNode schema, Map<String, JsonNode> examples) {

  private static final SchemaRegistry SCHEMAS =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

  /** What the schema has against the data, empty when it accepts them. */
  static List<String> complaints(JsonNode schema, JsonNode data) {
    Schema compiled = SCHEMAS.getSchema(schema);
    return compiled.validate(data).stream().map(Error::toString).toList();
  }

  @Override
  public String toString() {
    return type;
  }
}
