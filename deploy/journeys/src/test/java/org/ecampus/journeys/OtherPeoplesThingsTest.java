package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import org.ecampus.client.Answer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What belongs to another learner answers exactly as what does not exist. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OtherPeoplesThingsTest {

  private static final String CERTIFICATES = "/api/certification/v1/certificates/";

  private final Learner amina;
  private final Learner luis;
  private final World world;

  private String enrolmentId = "";
  private String activityId = "";
  private String certificateId = "";

  OtherPeoplesThingsTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
    this.luis = new Learner(world, People.OTHER_LEARNER);
  }

  @BeforeAll
  void aminaHasEnrolmentProgressAndCertificate() {
    String courseId = new Authoring(world).publish(Authoring.shortCourse("A course for Amina"));
    amina.setProfile();
    enrolmentId = amina.begin(courseId);
    activityId =
        Learner.activities(amina.outline(enrolmentId)).getFirst().path("activityId").asText();
    amina.workThrough(enrolmentId);
    certificateId = amina.certificate(courseId).path("certificateId").asText();
  }

  @Test
  void anotherLearnersEnrolmentIsMissing() {
    sameAsMissing("GET", "/api/enrolment/v1/enrolments/", enrolmentId, "");
  }

  @Test
  void anotherLearnersEnrolmentCannotBeWithdrawn() {
    sameAsMissing("DELETE", "/api/enrolment/v1/enrolments/", enrolmentId, "");
    amina.at("/api/enrolment/v1/enrolments/" + enrolmentId).get().expect(200);
  }

  @Test
  void anotherLearnersProgressIsMissing() {
    String courses = "/api/tutoring/v1/enrolments/";
    sameAsMissing("GET", courses, enrolmentId, "");
    sameAsMissing("GET", courses, enrolmentId, "/activities/" + activityId);
    sameAsMissing("POST", courses, enrolmentId, "/activities/" + activityId + "/completion");
  }

  @Test
  void anotherLearnersCertificateIsMissingInEveryForm() {
    for (String form : List.of("", "/pdf", "/credential")) {
      amina.at(CERTIFICATES + certificateId + form).get().expect(200);
      sameAsMissing("GET", CERTIFICATES, certificateId, form);
    }
  }

  @Test
  void listsHoldOnesOwnThingsOnly() {
    assertThat(ids("/api/certification/v1/certificates", "certificateId"))
        .doesNotContain(certificateId);
    assertThat(ids("/api/enrolment/v1/enrolments", "enrolmentId")).doesNotContain(enrolmentId);
    assertThat(ids("/api/tutoring/v1/enrolments", "enrolmentId")).doesNotContain(enrolmentId);
  }

  @Test
  void activityOfAnotherCourseIsMissingInOnesOwnEnrolment() {
    String other = new Authoring(world).publish(Authoring.shortCourse("A course for Luis"));
    luis.setProfile();
    String otherEnrolment = luis.begin(other);
    sameAsMissing(
        "GET", "/api/tutoring/v1/enrolments/" + otherEnrolment + "/activities/", activityId, "");
  }

  private void sameAsMissing(String method, String before, String id, String after) {
    Answer foreign = luis.at(before + id + after).send(method, null).expectProblem(404);
    Answer missing =
        luis.at(before + UUID.randomUUID() + after).send(method, null).expectProblem(404);
    assertThat(told(foreign)).isEqualTo(told(missing));
    assertThat(foreign.text()).doesNotContain("Amina");
  }

  private static JsonNode told(Answer answer) {
    return ((ObjectNode) answer.json()).without(List.of("instance", "traceId"));
  }

  private List<String> ids(String list, String field) {
    return Json.texts(luis.at(list + "?limit=200").get().expect(200).json().path("items"), field);
  }
}
