package org.ecampus.catalogue;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.ecampus.kit.testing.Tokens;

/** The people of a test and what they do at the catalogue. */
public final class Campus {

  public static final String DRAFTS = "/api/catalogue/v1/drafts";
  public static final String COURSES = "/api/catalogue/v1/courses";
  public static final String FILES = "/api/catalogue/v1/files";
  public static final ObjectMapper JSON = new ObjectMapper();

  private static final UUID ADMINISTRATOR = UUID.randomUUID();

  private Campus() {}

  /** A new copy of a complete course, to be changed at will. */
  public static ObjectNode course() {
    try (InputStream file = Campus.class.getResourceAsStream("/course.json")) {
      return (ObjectNode) JSON.readTree(Objects.requireNonNull(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static RequestSpecification tutor(UUID id) {
    return given().auth().oauth2(Tokens.tutor(id)).contentType("application/json");
  }

  public static RequestSpecification administrator() {
    return given()
        .auth()
        .oauth2(Tokens.administrator(ADMINISTRATOR))
        .contentType("application/json");
  }

  public static RequestSpecification learner() {
    return given().auth().oauth2(Tokens.learner(UUID.randomUUID())).contentType("application/json");
  }

  public static RequestSpecification anybody() {
    return given();
  }

  public static UUID draft(UUID tutor, JsonNode course) {
    Response answer = tutor(tutor).body(course.toString()).post(DRAFTS);
    answer.then().statusCode(201);
    return UUID.fromString(answer.path("courseId"));
  }

  public static UUID inReview(UUID tutor, JsonNode course) {
    UUID id = draft(tutor, course);
    tutor(tutor).post(DRAFTS + "/{id}/review", id).then().statusCode(200);
    return id;
  }

  public static UUID published(UUID tutor, JsonNode course) {
    UUID id = inReview(tutor, course);
    publish(id);
    return id;
  }

  public static void publish(UUID courseId) {
    administrator().post(DRAFTS + "/{id}/publish", courseId).then().statusCode(200);
  }

  public static JsonNode tree(Response answer) {
    try {
      return JSON.readTree(answer.asString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
