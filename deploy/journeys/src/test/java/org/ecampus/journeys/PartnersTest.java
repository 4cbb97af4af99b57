package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A partner's people see and change what came through their institution, and nothing of another's.
 */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PartnersTest {

  private static final String ENROLMENT = "/api/enrolment/v1/";

  private final World world;
  private String courseId = "";
  private String learnerId = "";
  private String enrolmentId = "";

  PartnersTest(World world) {
    this.world = world;
  }

  @BeforeAll
  void onePartnerHasLearnerInCourse() {
    institution(People.PARTNER, "Observatoire du travail");
    institution(People.OTHER_PARTNER, "Instituto de formación");
    courseId = new Authoring(world).publish(Authoring.shortCourse("A course for partners"));
    learnerId = registerLearner(People.PARTNER);
    enrolmentId =
        as(People.PARTNER, ENROLMENT + "offerings/" + courseId + "/enrolments")
            .post(Json.of(Map.of("learnerId", learnerId)))
            .expect(201)
            .json()
            .path("enrolmentId")
            .asText();
  }

  @Test
  void partnerSeesOwnLearner() {
    JsonNode learner =
        as(People.PARTNER, ENROLMENT + "learners/" + learnerId).get().expect(200).json();
    assertThat(learner.path("hasAccount").asBoolean()).isFalse();
    assertThat(roster(People.PARTNER)).containsExactly(enrolmentId);
  }

  @Test
  void otherPartnersLearnerIsMissingEverywhere() {
    sameAsMissing("GET", ENROLMENT + "learners/", learnerId, "", null);
    sameAsMissing(
        "POST",
        ENROLMENT + "learners/",
        learnerId,
        "/name-confirmation",
        "{\"givenName\":\"Kofi\",\"familyName\":\"Mensah\"}");
    sameAsMissing("POST", ENROLMENT + "enrolments/", enrolmentId, "/approve", null);
    sameAsMissing(
        "POST", ENROLMENT + "enrolments/", enrolmentId, "/decline", "{\"reason\":\"No\"}");
    sameAsMissing(
        "DELETE", ENROLMENT + "offerings/" + courseId + "/enrolments/", enrolmentId, "", null);
    assertThat(certificates(learnerId)).isEqualTo(certificates(UUID.randomUUID().toString()));
    assertThat(roster(People.OTHER_PARTNER)).isEmpty();
    assertThat(roster(People.PARTNER)).containsExactly(enrolmentId);
  }

  @Test
  void otherPartnerCannotEnrolForeignLearner() {
    Answer answer =
        as(People.OTHER_PARTNER, ENROLMENT + "offerings/" + courseId + "/enrolments")
            .post(Json.of(Map.of("learnerId", learnerId)));
    answer.expectProblem(404);
  }

  @Test
  void auditorReadsAndChangesNothing() {
    as(People.AUDITOR, ENROLMENT + "learners/" + learnerId).get().expect(200);
    as(People.AUDITOR, ENROLMENT + "offerings/" + courseId + "/enrolments/" + enrolmentId)
        .delete()
        .expectProblem(403);
  }

  /** The accounts are there from the start; their institutions are made once. */
  private void institution(String partner, String name) {
    int status =
        as(People.ADMINISTRATOR, ENROLMENT + "institutions")
            .post(
                Json.of(
                    Map.of(
                        "institutionId",
                        world.people().institution(partner),
                        "name",
                        name,
                        "kind",
                        "UNIVERSITY_OR_TRAINING_INSTITUTION",
                        "countryCode",
                        "SN")))
            .status();
    assertThat(status).isIn(201, 409);
  }

  private String registerLearner(String partner) {
    return as(partner, ENROLMENT + "learners")
        .post(
            Json.of(
                Map.of(
                    "givenName", "Kofi",
                    "familyName", "Mensah",
                    "email", UUID.randomUUID() + "@example.org",
                    "language", "en")))
        .expect(201)
        .json()
        .path("learnerId")
        .asText();
  }

  private List<String> roster(String person) {
    return Json.texts(
        as(person, ENROLMENT + "offerings/" + courseId + "/roster")
            .get()
            .expect(200)
            .json()
            .path("items"),
        "enrolmentId");
  }

  /** Certification does not know which learners exist: all it knows nothing of have none. */
  private JsonNode certificates(String learner) {
    return as(People.OTHER_PARTNER, "/api/certification/v1/learners/" + learner + "/certificates")
        .get()
        .expect(200)
        .json();
  }

  private void sameAsMissing(
      String method, String before, String id, String after, @Nullable String body) {
    Answer foreign = asking(before + id + after, method, body).expectProblem(404);
    Answer missing = asking(before + UUID.randomUUID() + after, method, body).expectProblem(404);
    assertThat(told(foreign)).isEqualTo(told(missing));
    assertThat(foreign.text()).doesNotContain("Kofi");
  }

  private Answer asking(String path, String method, @Nullable String body) {
    Request request = as(People.OTHER_PARTNER, path);
    return body == null
        ? request.send(method, null)
        : request.with("Content-Type", "application/json").send(method, body);
  }

  private Request as(String person, String path) {
    return world.at(path).as(world.people().token(person));
  }

  private static JsonNode told(Answer answer) {
    return ((ObjectNode) answer.json()).without(List.of("instance", "traceId"));
  }
}
