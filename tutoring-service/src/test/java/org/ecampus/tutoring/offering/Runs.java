package org.ecampus.tutoring.offering;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.ecampus.tutoring.TestCourse;

/** What tests send to open and change offerings. */
public final class Runs {
  public static final String OFFERINGS = "/api/tutoring/v1/offerings";
  public static final String FREE = "{\"kind\":\"FREE\"}";
  public static final String PAID =
      "{\"kind\":\"PAID\",\"amount\":\"450.00\",\"currency\":\"EUR\"}";

  private Runs() {}

  public static String of(TestCourse course, String track, String price) {
    return """
    {"courseId":"%s","track":"%s","price":%s,"admission":"INVITED","capacity":25,
     "language":"es","startsOn":"2026-09-14"}
    """
        .formatted(course.courseId(), track, price);
  }

  public static String change(int revision, String admission) {
    return """
    {"revision":%d,"price":{"kind":"SPONSORED","sponsor":"Ministry of Labour"},
     "admission":"%s","language":"fr"}
    """
        .formatted(revision, admission);
  }

  public static ValidatableResponse open(String token, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .post(OFFERINGS)
        .then();
  }

  public static ValidatableResponse change(String token, UUID offeringId, String body) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(body)
        .put(OFFERINGS + "/" + offeringId)
        .then();
  }

  public static ValidatableResponse get(String token, String path) {
    return given().auth().oauth2(token).get(OFFERINGS + path).then();
  }

  public static UUID id(ValidatableResponse opened) {
    return UUID.fromString(opened.statusCode(201).extract().path("offeringId"));
  }
}
