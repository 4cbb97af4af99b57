package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.ecampus.client.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody takes a paid course for nothing, and no course is open that nobody has opened. */
@Journey
class PaidCourseTest {

  private static final Map<String, Object> PAID =
      Map.of("kind", "PAID", "amount", "450.00", "currency", "EUR");

  private final World world;
  private final Authoring authoring;
  private final Learner amina;

  PaidCourseTest(World world) {
    this.world = world;
    this.authoring = new Authoring(world);
    this.amina = new Learner(world, People.LEARNER);
  }

  @BeforeEach
  void aminaIsKnown() {
    amina.setProfile();
  }

  @Test
  void learnerCannotTakePaidSelfPacedCourseWithoutPayment() {
    // Given
    String courseId =
        authoring.publish(Authoring.with(Authoring.shortCourse("Paid"), "price", PAID));

    // When
    Answer refused = amina.enrolling(courseId);

    // Then
    refused.expectProblem(422);
    assertThat(refused.json().path("type").asText()).endsWith(":payment-required");
    assertThat(enrolmentsIn(courseId)).isEmpty();
  }

  @Test
  void administratorsAdmissionOpensPaidCourse() {
    // Given
    String courseId =
        authoring.publish(Authoring.with(Authoring.shortCourse("Paid for"), "price", PAID));

    // When
    world
        .at("/api/enrolment/v1/offerings/" + courseId + "/enrolments")
        .as(world.people().token(People.ADMINISTRATOR))
        .post(Json.of(Map.of("learnerId", world.people().id(People.LEARNER))))
        .expect(201);

    // Then
    assertThat(enrolmentsIn(courseId)).hasSize(1);
  }

  @Test
  void rulesThatOpenPaidCourseStillAskForPayment() {
    // Given
    String courseId =
        authoring.publish(Authoring.with(Authoring.shortCourse("Opened"), "price", PAID));
    world
        .at("/api/enrolment/v1/offerings/" + courseId + "/enrolment-rules")
        .as(world.people().token(People.ADMINISTRATOR))
        .put(Json.of(Map.of("admission", "OPEN")))
        .expect(200);

    // When
    Answer refused = amina.enrolling(courseId);

    // Then
    refused.expectProblem(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TUTORED", "FACE_TO_FACE", "BLENDED"})
  void courseWithTutorOrPlaceHasNoOfferingUntilOneIsOpened(String track) {
    // Given
    String courseId =
        authoring.publish(
            Authoring.with(Authoring.shortCourse("A course that is " + track), "track", track));

    // When
    Answer refused = amina.enrolling(courseId);

    // Then
    assertThat(refused.status()).isIn(404, 422);
    assertThat(enrolmentsIn(courseId)).isEmpty();
  }

  private List<String> enrolmentsIn(String courseId) {
    return Json.texts(
            amina
                .at("/api/enrolment/v1/enrolments?limit=200")
                .get()
                .expect(200)
                .json()
                .path("items"),
            "offeringId")
        .stream()
        .filter(courseId::equals)
        .toList();
  }
}
