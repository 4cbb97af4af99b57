package org.ecampus.enrolment;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.Tokens;

/** Courses and people to test with, brought in the way they come in real life. */
@ApplicationScoped
public class Campus {

  public static final String PATH = "/api/enrolment/v1";
  public static final UUID ADMINISTRATOR = UUID.randomUUID();

  private final Events events;

  Campus(Events events) {
    this.events = events;
  }

  /** A published course that everybody may enter. */
  public UUID course() {
    UUID course = UUID.randomUUID();
    publish(course, UUID.randomUUID(), "Introduction to International Labour Standards");
    return course;
  }

  /** A published course with so many seats. */
  public UUID course(int capacity) {
    UUID course = course();
    rules(course, "{\"capacity\":%d,\"approvalRequired\":false}".formatted(capacity));
    return course;
  }

  /** Publishes a version of a course, with a title in English and one in French. */
  public void publish(UUID course, UUID version, String title) {
    events.deliver(
        "org.ecampus.catalogue.course.published.v1",
        course.toString(),
        """
        {"courseId":"%s","courseVersionId":"%s","version":1,"track":"SELF_PACED",
         "texts":{"en":{"title":"%s","summary":"s","objectives":[]},
                  "fr":{"title":"%s (fr)","summary":"s","objectives":[]}}}
        """
            .formatted(course, version, title, title));
  }

  public void archive(UUID course) {
    events.deliver(
        "org.ecampus.catalogue.course.archived.v1",
        course.toString(),
        "{\"courseId\":\"%s\",\"courseVersionId\":\"%s\",\"archivedAt\":\"2026-11-23T09:00:00Z\"}"
            .formatted(course, UUID.randomUUID()));
  }

  public void complete(UUID enrolment) {
    events.deliver(
        "org.ecampus.tutoring.course.completed.v1",
        enrolment.toString(),
        "{\"enrolmentId\":\"%s\",\"completedAt\":\"2026-11-23T09:00:00Z\"}".formatted(enrolment));
  }

  /** A learner who has said who she is, in French. */
  public UUID learner() {
    UUID learner = UUID.randomUUID();
    as(learner)
        .body(
            """
            {"givenName":"Amina","familyName":"Diallo","gender":"FEMALE","countryCode":"SN",
             "organisationType":"MINISTRY_OF_LABOUR","language":"fr","timeZone":"Africa/Dakar"}
            """)
        .put(PATH + "/profile")
        .then()
        .statusCode(200);
    return learner;
  }

  public void rules(UUID course, String rules) {
    asAdministrator()
        .body(rules)
        .put(PATH + "/courses/" + course + "/enrolment-rules")
        .then()
        .statusCode(200);
  }

  /** Enrols the learner and returns the enrolment's id. */
  public UUID enrol(UUID learner, UUID course) {
    String id =
        as(learner)
            .body("{\"courseId\":\"%s\"}".formatted(course))
            .post(PATH + "/enrolments")
            .then()
            .statusCode(201)
            .extract()
            .path("enrolmentId");
    return UUID.fromString(id);
  }

  public static RequestSpecification as(UUID learner) {
    return given().auth().oauth2(Tokens.learner(learner)).contentType(ContentType.JSON);
  }

  public static RequestSpecification asAdministrator() {
    return given().auth().oauth2(Tokens.administrator(ADMINISTRATOR)).contentType(ContentType.JSON);
  }
}
