package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.client.Answer;
import org.ecampus.local.part.Part;
import org.junit.jupiter.api.Test;

/** A write names its event, and another service reads no earlier than that event. */
@Journey
class ReadYourWritesTest {

  private final World world;
  private final Learner amina;

  ReadYourWritesTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
  }

  @Test
  void courseIsThereInTheFirstAnswerAfterEnrolling() {
    // Given
    String courseId = new Authoring(world).publish(Authoring.shortCourse("Read after write"));
    amina.setProfile();

    // When
    Answer enrolled = amina.enrol(courseId);

    // Then
    JsonNode outline =
        amina.outline(
            enrolled.json().path("enrolmentId").asText(),
            enrolled.header("Ecampus-Event").orElseThrow());
    assertThat(outline.path("courseId").asText()).isEqualTo(courseId);
  }

  @Test
  void eventThatDoesNotComeIsWaitedForAndThenSaidToBeLate() {
    // When
    Answer answer =
        amina
            .at("/api/tutoring/v1/enrolments")
            .with("Ecampus-After", UUID.randomUUID().toString())
            .get();

    // Then
    answer.expectProblem(503);
    assertThat(answer.header("Retry-After")).isPresent();
  }

  @Test
  void brokerThatIsDownMakesTheReadLateAndNotWrong() {
    // Given
    String courseId = new Authoring(world).publish(Authoring.shortCourse("Read without a broker"));
    amina.setProfile();
    Part broker = world.campus().part("kafka");
    broker.stop();

    // When
    Answer enrolled = amina.enrol(courseId);

    // Then
    String event = enrolled.header("Ecampus-Event").orElseThrow();
    String path = "/api/tutoring/v1/enrolments/" + enrolled.json().path("enrolmentId").asText();
    amina.at(path).with("Ecampus-After", event).get().expectProblem(503);
    broker.start();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> amina.at(path).with("Ecampus-After", event).get().status() == 200);
  }
}
