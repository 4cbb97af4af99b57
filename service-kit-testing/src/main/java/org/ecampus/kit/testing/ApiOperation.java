package org.ecampus.kit.testing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One operation of an OpenAPI document. */
record ApiOperation(ApiDocument api, String verb, String path, JsonNode node) {

  String method() {
    return verb.toUpperCase(Locale.ROOT);
  }

  List<ApiParameter> parameters() {
    var parameters = new ArrayList<ApiParameter>();
    for (JsonNode declared : node.path("parameters")) {
      JsonNode parameter = api.resolved(declared);
      JsonNode schema = api.resolved(parameter.path("schema"));
      parameters.add(
          new ApiParameter(
              parameter.path("name").asText(),
              parameter.path("in").asText(),
              parameter.path("required").asBoolean(),
              parameter.path("example").asText(""),
              new Samples(api).of(parameter.path("schema")).asText(),
              schema));
    }
    return parameters;
  }

  boolean namesParametersOnce() {
    var names = parameters().stream().map(one -> one.in() + ' ' + one.name()).toList();
    return Set.copyOf(names).size() == names.size();
  }

  boolean saysWhatSuccessIs() {
    return responses().propertyStream().anyMatch(one -> one.getKey().startsWith("2"));
  }

  boolean hasBody() {
    return node.has("requestBody");
  }

  /** A good JSON body, if the operation takes JSON. */
  Optional<JsonNode> bodyExample() {
    JsonNode content = api.resolved(node.path("requestBody")).path("content");
    return content.has("application/json")
        ? Optional.of(sample(content.path("application/json")))
        : Optional.empty();
  }

  private JsonNode sample(JsonNode body) {
    return body.has("example") ? body.path("example") : new Samples(api).of(body.path("schema"));
  }

  JsonNode responses() {
    return node.path("responses");
  }

  /** The address with example values in its path, and nothing in its query but what must be. */
  String address() {
    String address = path;
    var query = new ArrayList<String>();
    for (ApiParameter parameter : parameters()) {
      if (parameter.isIn("path")) {
        address = address.replace('{' + parameter.name() + '}', parameter.good());
      } else if (parameter.isIn("query") && parameter.required()) {
        query.add(parameter.name() + '=' + parameter.good());
      }
    }
    return query.isEmpty() ? address : address + '?' + String.join("&", query);
  }

  @Override
  public String toString() {
    return method() + ' ' + path;
  }
}
