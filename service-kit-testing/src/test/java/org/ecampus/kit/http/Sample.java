package org.ecampus.kit.http;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.ecampus.kit.testing.Tokens;
import org.hamcrest.Matchers;

/** Calls the sample service. */
public final class Sample {
  public static final String BOXES = "/api/sample/v1/boxes";

  private Sample() {}

  public static String box(String name) {
    return """
    {"name":"%s","kind":"WOOD","pieces":3,"labels":{"en":"Box","fr":"Boîte"}}\
    """
        .formatted(name);
  }

  public static String newName() {
    return "box " + UUID.randomUUID();
  }

  public static RequestSpecification as(UUID learner) {
    return given()
        .config(withoutIndentation())
        .auth()
        .oauth2(Tokens.learner(learner))
        .contentType(ContentType.JSON);
  }

  public static Response make(String json) {
    return as(UUID.randomUUID()).body(json).post(BOXES);
  }

  /** What is kept for the log of a failure is 200 MB when deeply nested JSON is indented for it. */
  private static RestAssuredConfig withoutIndentation() {
    RestAssuredConfig config = RestAssured.config();
    return config.logConfig(config.getLogConfig().enablePrettyPrinting(false));
  }

  /** Sends the path as it is spelled. */
  public static HttpResponse<String> raw(String path, String... headers)
      throws IOException, InterruptedException {
    URI address = URI.create("http://localhost:" + RestAssured.port + path);
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (headers.length > 0) {
      request.headers(headers);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  public static ValidatableResponse problem(Response answer, int status, String slug) {
    return answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", Matchers.equalTo("urn:ecampus:problem:" + slug))
        .body("status", Matchers.equalTo(status))
        .body("title", Matchers.not(Matchers.blankOrNullString()))
        .body("traceId", Matchers.matchesPattern("[0-9a-f]{32}"));
  }
}
