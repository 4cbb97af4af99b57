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
import org.ecampus.kit.security.Roles;
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

  /** A complete course with this kind of price. */
  public static ObjectNode priced(String kind) {
    ObjectNode course = course();
    ObjectNode price = course.putObject("price").put("kind", kind);
    switch (kind) {
      case "PAID" -> price.put("amount", "450.00").put("currency", "EUR");
      case "SPONSORED" -> price.put("sponsor", "A Foundation");
      default -> {}
    }
    return course;
  }

  public static RequestSpecification tutor(UUID id) {
    return with(Tokens.tutor(id));
  }

  public static RequestSpecification courseAuthor(UUID id) {
    return with(Tokens.courseAuthor(id));
  }

  /** An author of courses whose token names an institution. */
  public static RequestSpecification authorOf(UUID institutionId, UUID id) {
    return with(
        Tokens.sign(
            Tokens.claims(id, Roles.COURSE_AUTHOR).claim("institution", institutionId.toString())));
  }

  public static RequestSpecification partnerAdministrator(UUID institutionId) {
    return with(Tokens.partnerAdministrator(UUID.randomUUID(), institutionId));
  }

  public static RequestSpecification partnerClient(UUID institutionId) {
    return with(Tokens.partnerClient(UUID.randomUUID(), institutionId));
  }

  public static RequestSpecification auditor() {
    return with(Tokens.auditor(UUID.randomUUID()));
  }

  public static RequestSpecification administrator() {
    return with(Tokens.administrator(ADMINISTRATOR));
  }

  public static RequestSpecification learner() {
    return with(Tokens.learner(UUID.randomUUID()));
  }

  public static RequestSpecification anybody() {
    return given();
  }

  /** Whoever has this token. */
  public static RequestSpecification with(String token) {
    return given().auth().oauth2(token).contentType("application/json");
  }

  public static UUID draft(UUID tutor, JsonNode course) {
    return draft(tutor(tutor), course);
  }

  public static UUID draft(RequestSpecification author, JsonNode course) {
    Response answer = author.body(course.toString()).post(DRAFTS);
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
