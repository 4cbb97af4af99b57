package org.ecampus.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.UUID;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.enrolment.published.LearnerErased;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Every POST has one effect for one key, and the same answer both times. */
@ServiceTest
class IdempotentPostsTest {

  @Inject Campus campus;
  @Inject Events events;

  private final String key = UUID.randomUUID().toString();

  @Test
  void enrolInOffering() {
    String wish = "{\"offeringId\":\"%s\"}".formatted(campus.course());

    answersTwiceTheSame(as(campus.learner()), wish, "/enrolments", 201);
  }

  @Test
  void enrolLearner() {
    String wish = "{\"learnerId\":\"%s\"}".formatted(campus.learner());

    answersTwiceTheSame(
        asAdministrator(), wish, "/offerings/" + campus.course() + "/enrolments", 201);
  }

  @Test
  void approveEnrolment() {
    answersTwiceTheSame(asAdministrator(), "", "/enrolments/" + request() + "/approve", 200);
  }

  @Test
  void declineEnrolment() {
    String why = "{\"reason\":\"The course is for labour inspectors\"}";

    answersTwiceTheSame(asAdministrator(), why, "/enrolments/" + request() + "/decline", 200);
  }

  @Test
  void registerLearner() {
    int before = events.outbox(LearnerChanged.TYPE).size();
    String kofi =
        """
        {"givenName":"Kofi","familyName":"Mensah","email":"kofi@example.org","language":"en"}
        """;

    answersTwiceTheSame(asAdministrator(), kofi, "/learners", 201);

    assertThat(events.outbox(LearnerChanged.TYPE)).hasSize(before + 1);
  }

  @Test
  void confirmLearnerName() {
    String seen = "{\"givenName\":\"Amina\",\"familyName\":\"Diallo\"}";
    String confirmation = "/learners/" + campus.learner() + "/name-confirmation";

    answersTwiceTheSame(asAdministrator(), seen, confirmation, 200);
  }

  @Test
  void eraseLearner() {
    int before = events.outbox(LearnerErased.TYPE).size();

    answersTwiceTheSame(asAdministrator(), "", "/learners/" + campus.learner() + "/erasure", 201);

    assertThat(events.outbox(LearnerErased.TYPE)).hasSize(before + 1);
  }

  private UUID request() {
    UUID course = campus.course();
    campus.rules(course, "{\"admission\":\"APPROVAL\"}");
    return campus.enrol(campus.learner(), course);
  }

  private void answersTwiceTheSame(RequestSpecification who, String body, String path, int status) {
    RequestSpecification request = who.header("Idempotency-Key", key);
    Response first = post(request, body, path);
    Response second = post(request, body, path);

    assertThat(first.statusCode()).as(first.asString()).isEqualTo(status);
    assertThat(second.statusCode()).as(second.asString()).isEqualTo(status);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Ecampus-Event")).isEqualTo(first.header("Ecampus-Event"));
  }

  private static Response post(RequestSpecification request, String body, String path) {
    return body.isEmpty() ? request.post(PATH + path) : request.body(body).post(PATH + path);
  }
}
