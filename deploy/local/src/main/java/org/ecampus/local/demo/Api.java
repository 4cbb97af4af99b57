package org.ecampus.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.local.Trouble;

/** A caller of the campus: a stranger, or somebody who signed in. */
public final class Api {

  private static final HttpClient HTTP =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(3)).build();
  private static final int ATTEMPTS = 15;

  private final String campus;
  private final Map<String, String> headers;

  private Api(String campus, Map<String, String> headers) {
    this.campus = campus;
    this.headers = Map.copyOf(headers);
  }

  /** Somebody without an account. */
  public static Api stranger(String campus) {
    return new Api(campus, Map.of("Accept", "application/json"));
  }

  /** The same caller with an access token. */
  public Api with(String token) {
    return header("Authorization", "Bearer " + token);
  }

  /** The same caller, waiting for a service to have heard of an event. */
  public Api after(Answer cause) {
    return cause.event().map(event -> header("Ecampus-After", event)).orElse(this);
  }

  public Api header(String name, String value) {
    var more = new TreeMap<>(headers);
    more.put(name, value);
    return new Api(campus, more);
  }

  public Answer get(String path) {
    return demand("GET", path, BodyPublishers.noBody());
  }

  public Answer post(String path) {
    return demand("POST", path, BodyPublishers.noBody());
  }

  public Answer post(String path, JsonNode body) {
    return json().demand("POST", path, BodyPublishers.ofString(body.toString()));
  }

  public Answer put(String path, JsonNode body) {
    return json().demand("PUT", path, BodyPublishers.ofString(body.toString()));
  }

  /** The answer whatever its status; a service that asks to be tried again is tried again. */
  public Answer send(String method, String path, BodyPublisher body) {
    var answer = once(method, path, body);
    for (int attempt = 1; attempt < ATTEMPTS && toBeTriedAgain(answer); attempt++) {
      pause(answer);
      answer = once(method, path, body);
    }
    return answer;
  }

  private Api json() {
    return header("Content-Type", "application/json");
  }

  private Answer demand(String method, String path, BodyPublisher body) {
    var answer = send(method, path, body);
    if (!answer.ok()) {
      throw new Trouble(
          method + " " + campus + path + " answered " + answer.status() + ": " + answer.text());
    }
    return answer;
  }

  private Answer once(String method, String path, BodyPublisher body) {
    var request =
        HttpRequest.newBuilder(URI.create(campus + path))
            .timeout(Duration.ofSeconds(30))
            .method(method, body);
    headers.forEach(request::header);
    try {
      return new Answer(HTTP.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new Trouble(method + " " + campus + path + " failed: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The story was interrupted.", e);
    }
  }

  private static boolean toBeTriedAgain(Answer answer) {
    return answer.status() == 503 && answer.header("Retry-After").isPresent();
  }

  private static void pause(Answer answer) {
    var seconds = answer.header("Retry-After").filter(text -> text.matches("[0-9]")).orElse("1");
    try {
      Thread.sleep(Duration.ofSeconds(Long.parseLong(seconds)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The story was interrupted.", e);
    }
  }
}
