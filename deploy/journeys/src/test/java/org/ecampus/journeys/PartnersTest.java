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
  private static final String REGISTER = "/api/certification/v1/register/";
  private static final String LEARNERS = "/api/certification/v1/learners/";
  private static final String CERTIFICATES = "/certificates";
  private static final String CONCLUSIONS = "/conclusions";

  private final World world;
  private String courseId = "";
  private String learnerId = "";
  private String enrolmentId = "";
  private String certificateId = "";

  PartnersTest(World world) {
    this.world = world;
  }

  @BeforeAll
  void onePartnerHasLearnerInCourse() {
    institution(People.PARTNER, "Observatoire du travail");
    institution(People.OTHER_PARTNER, "Instituto de formación");
    courseId = new Authoring(world).publish(Authoring.shortCourse("A course for partners"));
    String email = UUID.randomUUID() + "@example.org";
    learnerId = registerLearner(People.PARTNER, email);
    Answer enrolled =
        as(People.PARTNER, ENROLMENT + "offerings/" + courseId + "/enrolments")
            .post(Json.of(Map.of("learnerId", learnerId)))
            .expect(201);
    enrolmentId = enrolled.json().path("enrolmentId").asText();
    Learner kofi = new Learner(world, new Registry(world).join(learnerId, email));
    kofi.outline(enrolmentId, enrolled.header("Ecampus-Event").orElseThrow());
    kofi.workThrough(enrolmentId);
    certificateId = kofi.certificate(courseId).path("certificateId").asText();
  }

  @Test
  void partnerSeesOwnLearner() {
    as(People.PARTNER, ENROLMENT + "learners/" + learnerId).get().expect(200);
    assertThat(roster(People.PARTNER)).containsExactly(enrolmentId);
    for (String token : List.of(token(People.PARTNER), world.people().tokenOfClient("partner-a"))) {
      assertThat(Json.texts(listed(token, CERTIFICATES, learnerId), "certificateId"))
          .containsExactly(certificateId);
      assertThat(listed(token, CONCLUSIONS, learnerId)).hasSize(1);
      assertThat(progress(token)).containsExactly(enrolmentId);
      world.at(REGISTER + certificateId).as(token).get().expect(200);
    }
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
    sameAsMissing("GET", REGISTER, certificateId, "", null);
    assertThat(roster(People.OTHER_PARTNER)).isEmpty();
    assertThat(roster(People.PARTNER)).containsExactly(enrolmentId);
  }

  @Test
  void listsOfTheOtherPartnerHoldNothingOfThisOne() {
    for (String list : List.of(CERTIFICATES, CONCLUSIONS)) {
      sameAsMissing("GET", LEARNERS, learnerId, list, null);
    }
    String client = world.people().tokenOfClient("partner-b");
    world.at(LEARNERS + learnerId + CERTIFICATES).as(client).get().expectProblem(404);
    for (String token : List.of(token(People.OTHER_PARTNER), client)) {
      assertThat(progress(token)).isEmpty();
    }
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

  private String registerLearner(String partner, String email) {
    return as(partner, ENROLMENT + "learners")
        .post(
            Json.of(
                Map.of(
                    "email", email, "language", "en", "givenName", "Kofi", "familyName", "Mensah")))
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

  private JsonNode listed(String token, String list, String learner) {
    return world.at(LEARNERS + learner + list).as(token).get().expect(200).json().path("items");
  }

  private List<String> progress(String token) {
    return Json.texts(
        world
            .at("/api/tutoring/v1/offerings/" + courseId + "/progress")
            .as(token)
            .get()
            .expect(200)
            .json()
            .path("items"),
        "enrolmentId");
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
    return world.at(path).as(token(person));
  }

  private String token(String person) {
    return world.people().token(person);
  }

  private static JsonNode told(Answer answer) {
    return ((ObjectNode) answer.json()).without(List.of("instance", "traceId"));
  }
}
