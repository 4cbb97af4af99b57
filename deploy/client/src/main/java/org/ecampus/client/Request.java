package org.ecampus.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One request on its way; nothing of its address is tidied up. */
public final class Request {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  private final String url;
  private final Map<String, String> headers = new LinkedHashMap<>();

  public Request(String url) {
    this.url = url;
  }

  public Request as(@Nullable String token) {
    return token == null ? this : with("Authorization", "Bearer " + token);
  }

  public Request with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  public Answer get() {
    return send("GET", null);
  }

  public Answer post() {
    return send("POST", null);
  }

  public Answer post(String json) {
    return with("Content-Type", "application/json").send("POST", json);
  }

  public Answer put(String json) {
    return with("Content-Type", "application/json").send("PUT", json);
  }

  public Answer delete() {
    return send("DELETE", null);
  }

  /** Sends with any method, with a body or with none. */
  public Answer send(String method, @Nullable String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(url))
            .timeout(PATIENCE)
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      return new Answer(
          method + " " + url, CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + url, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
