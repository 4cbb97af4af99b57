package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.ConfigProvider;

/** The OpenAPI document that the service under test serves. */
final class ApiDocument {
  private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

  private final JsonNode root;

  ApiDocument(JsonNode root) {
    this.root = root;
  }

  static ApiDocument served() {
    String json = RestAssured.given().queryParam("format", "json").get(path()).asString();
    try {
      return new ApiDocument(new ObjectMapper().readTree(json));
    } catch (IOException notJson) {
      throw new UncheckedIOException(notJson);
    }
  }

  static String yaml() {
    return RestAssured.given().queryParam("format", "yaml").get(path()).asString();
  }

  List<ApiOperation> operations() {
    var operations = new ArrayList<ApiOperation>();
    root.path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        entry -> {
                          if (METHODS.contains(entry.getKey())) {
                            operations.add(
                                new ApiOperation(
                                    this, entry.getKey(), path.getKey(), entry.getValue()));
                          }
                        }));
    return operations;
  }

  /** What all fields of a name say, wherever they stand. */
  List<String> texts(String field) {
    return root.findValuesAsText(field);
  }

  /** What a node refers to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.startsWith("#") ? resolved(root.at(reference.substring(1))) : node;
  }

  private static String path() {
    return ConfigProvider.getConfig().getValue("quarkus.smallrye-openapi.path", String.class);
  }
}
