package org.ecampus.tutoring;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.ecampus.kit.id.Ids;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Tokens;

/** A learner with an enrolment, and what they send. */
public record Learner(
    UUID id, UUID enrolmentId, UUID offeringId, UUID institutionId, TestCourse course) {
  public static final String ENROLMENTS = "/api/tutoring/v1/enrolments";

  /** A learner enrolled by themselves, in the standing offering of the course. */
  public Learner(UUID id, UUID enrolmentId, TestCourse course) {
    this(id, enrolmentId, course.courseId(), Institutions.CENTRE, course);
  }

  static Learner of(UUID id, TestCourse course) {
    return new Learner(id, Ids.next(), course);
  }

  public RequestSpecification request() {
    return given().auth().oauth2(Tokens.learner(id));
  }

  public Response list() {
    return request().get(ENROLMENTS);
  }

  public Response outline() {
    return request().get(ENROLMENTS + "/" + enrolmentId);
  }

  public Response activity(UUID activityId) {
    return request().get(path(activityId));
  }

  public ValidatableResponse open(UUID activityId) {
    return request().post(path(activityId) + "/opening").then();
  }

  public ValidatableResponse complete(UUID activityId) {
    return request().post(path(activityId) + "/completion").then();
  }

  public ValidatableResponse attempt(String answers) {
    return attempt(course.check(), answers);
  }

  public ValidatableResponse attempt(UUID activityId, String answers) {
    return request()
        .contentType(ContentType.JSON)
        .body(answers)
        .post(path(activityId) + "/attempts")
        .then();
  }

  /** Completes whatever of the course completes by their own word. */
  public void completeAllButTheCheck() {
    complete(course.page()).statusCode(200);
    complete(course.media()).statusCode(200);
    complete(course.file()).statusCode(200);
  }

  public String path(UUID activityId) {
    return ENROLMENTS + "/" + enrolmentId + "/activities/" + activityId;
  }
}
