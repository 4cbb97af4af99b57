package org.ecampus.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.ecampus.local.Service;
import org.jspecify.annotations.Nullable;

/** One operation of a service, as its OpenAPI document tells it. */
record Operation(
    Service service,
    String id,
    String method,
    String path,
    Optional<String> bodyType,
    boolean open) {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options");
  private static final YAMLMapper YAML = new YAMLMapper();

  /** All operations of all services, read from the committed documents. */
  static List<Operation> all(Path root) {
    return Stream.of(Service.values()).flatMap(service -> of(root, service).stream()).toList();
  }

  /** The path with something in the place of every parameter that names nothing that exists. */
  String somewhere() {
    return path.replaceAll("\\{[^}]*}", "019aaaaa-aaaa-7aaa-8aaa-aaaaaaaaaaaa");
  }

  /** Asks for it with an empty body of its kind, at a place where there is nothing. */
  Answer tryIt(World world, @Nullable String token) {
    Request request = world.at(somewhere()).as(token);
    bodyType.ifPresent(type -> request.with("Content-Type", type));
    return request.send(method, bodyType.map(type -> "{}").orElse(null));
  }

  @Override
  public String toString() {
    return service.path() + " " + id;
  }

  private static List<Operation> of(Path root, Service service) {
    List<Operation> operations = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : document(root, service).path("paths").properties()) {
      for (Map.Entry<String, JsonNode> item : path.getValue().properties()) {
        if (METHODS.contains(item.getKey())) {
          operations.add(operation(service, path.getKey(), item.getKey(), item.getValue()));
        }
      }
    }
    return operations;
  }

  private static Operation operation(
      Service service, String path, String method, JsonNode described) {
    Optional<String> bodyType =
        described.at("/requestBody/content").properties().stream()
            .map(Map.Entry::getKey)
            .findFirst();
    return new Operation(
        service,
        described.path("operationId").asText(),
        method.toUpperCase(Locale.ROOT),
        path,
        bodyType,
        described.path("security").isEmpty());
  }

  private static JsonNode document(Path root, Service service) {
    try {
      return YAML.readTree(root.resolve(service.module()).resolve("openapi.yaml").toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
