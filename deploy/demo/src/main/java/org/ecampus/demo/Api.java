package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.ecampus.local.Pause;
import org.ecampus.local.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * A caller of the campus: a stranger, or somebody who signed in. A service that asks to be tried
 * again is tried again; any other refusal is a {@link Trouble}.
 */
final class Api {

  private static final int ATTEMPTS = 15;

  private final String campus;
  private final Map<String, String> headers;

  private Api(String campus, Map<String, String> headers) {
    this.campus = campus;
    this.headers = Map.copyOf(headers);
  }

  /** Somebody without an account. */
  static Api stranger(String campus) {
    return new Api(campus, Map.of("Accept", "application/json"));
  }

  /** The same caller with an access token. */
  Api with(String token) {
    return header("Authorization", "Bearer " + token);
  }

  /** The same caller, waiting for a service to have heard of an event. */
  Api after(Answer cause) {
    return cause.event().map(event -> header("Ecampus-After", event)).orElse(this);
  }

  Api header(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Api(campus, more);
  }

  Answer get(String path) {
    return demand("GET", path, null);
  }

  Answer post(String path) {
    return demand("POST", path, null);
  }

  Answer post(String path, JsonNode body) {
    return json().demand("POST", path, body.toString());
  }

  Answer put(String path, JsonNode body) {
    return json().demand("PUT", path, body.toString());
  }

  private Api json() {
    return header("Content-Type", "application/json");
  }

  private Answer demand(String method, String path, @Nullable String body) {
    var answer = once(method, path, body);
    for (int attempt = 1; attempt < ATTEMPTS && toBeTriedAgain(answer); attempt++) {
      pause(answer);
      answer = once(method, path, body);
    }
    if (!answer.ok()) {
      throw new Trouble(answer.toString());
    }
    return answer;
  }

  private Answer once(String method, String path, @Nullable String body) {
    var request = new Request(campus + path);
    headers.forEach(request::with);
    try {
      return request.send(method, body);
    } catch (UncheckedIOException e) {
      throw new Trouble(e.getMessage() + " failed: " + e.getCause(), e);
    }
  }

  private static boolean toBeTriedAgain(Answer answer) {
    return answer.status() == 503 && answer.header("Retry-After").isPresent();
  }

  private static void pause(Answer answer) {
    var seconds = answer.header("Retry-After").filter(text -> text.matches("[0-9]")).orElse("1");
    Pause.of(Duration.ofSeconds(Long.parseLong(seconds)), "The story");
  }
}
