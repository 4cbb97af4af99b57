package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came back, and from which request. */
record Answer(String request, HttpResponse<byte[]> response) {

  private static final ObjectMapper JSON = new ObjectMapper();

  int status() {
    return response.statusCode();
  }

  byte[] bytes() {
    return response.body();
  }

  String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The body as JSON; a missing node when there is none. */
  JsonNode json() {
    try {
      return JSON.readTree(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(this + " is not JSON", e);
    }
  }

  /** Itself when the status is the expected one. */
  Answer expect(int status) {
    assertThat(status()).as(toString()).isEqualTo(status);
    return this;
  }

  /** Itself when it is a problem of RFC 9457 with this status. */
  Answer expectProblem(int status) {
    expect(status);
    assertThat(header("Content-Type").orElse("none"))
        .as(toString())
        .startsWith("application/problem+json");
    assertThat(json().path("status").asInt()).as(toString()).isEqualTo(status);
    assertThat(json().path("type").asText()).as(toString()).startsWith("urn:ecampus:problem:");
    return this;
  }

  @Override
  public String toString() {
    String body = text();
    return request + " -> " + status() + " " + body.substring(0, Math.min(body.length(), 500));
  }
}
