package org.ecampus.client;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What came back, and from which request. */
public record Answer(String request, HttpResponse<byte[]> response) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int SHOWN = 500;

  public int status() {
    return response.statusCode();
  }

  public boolean ok() {
    return status() >= 200 && status() < 300;
  }

  public byte[] bytes() {
    return response.body();
  }

  public String text() {
    return new String(bytes(), StandardCharsets.UTF_8);
  }

  public Optional<String> header(String name) {
    return response.headers().firstValue(name);
  }

  /** The id of the event this write caused, to be sent as {@code Ecampus-After} elsewhere. */
  public Optional<String> event() {
    return header("Ecampus-Event");
  }

  /** The body as JSON; a missing node when there is none. */
  public JsonNode json() {
    try {
      return JSON.readTree(bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(this + " is not JSON", e);
    }
  }

  /** Itself when the status is the expected one, else an {@link UnexpectedAnswer}. */
  public Answer expect(int status) {
    return demand(status() == status, "status " + status);
  }

  /** Itself when it is a problem of RFC 9457 with this status, else an {@link UnexpectedAnswer}. */
  public Answer expectProblem(int status) {
    expect(status);
    demand(
        header("Content-Type").orElse("").startsWith("application/problem+json"),
        "application/problem+json");
    demand(json().path("status").asInt() == status, "a problem of status " + status);
    return demand(
        json().path("type").asText().startsWith("urn:ecampus:problem:"), "a type of the house");
  }

  private Answer demand(boolean holds, String expected) {
    if (!holds) {
      throw new UnexpectedAnswer(expected, this);
    }
    return this;
  }

  @Override
  public String toString() {
    var body = text();
    return request + " -> " + status() + " " + body.substring(0, Math.min(body.length(), SHOWN));
  }
}
