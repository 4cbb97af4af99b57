package org.ecampus.load.generate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A request for the generator, and what its answer must be.
 *
 * @param part a text that must stand in the body of the answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LoadRequest(
    String method,
    String path,
    Map<String, String> headers,
    @Nullable String body,
    int status,
    String part) {

  public static LoadRequest get(String path, String part) {
    return new LoadRequest("GET", path, Map.of("Accept", "application/json"), null, 200, part);
  }

  /** A request that is refused with this status. */
  public static LoadRequest refused(String path, int status, String part) {
    return new LoadRequest("GET", path, Map.of(), null, status, part);
  }

  public static LoadRequest post(String path, @Nullable String json, int status, String part) {
    var request = new LoadRequest("POST", path, Map.of(), json, status, part);
    return json == null ? request : request.with("Content-Type", "application/json");
  }

  public LoadRequest as(String token) {
    return with("Authorization", "Bearer " + token);
  }

  public LoadRequest with(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new LoadRequest(method, path, more, body, status, part);
  }
}
