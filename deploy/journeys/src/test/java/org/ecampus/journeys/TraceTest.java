package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.UUID;
import org.ecampus.client.Answer;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;

/** One trace id leads from a request through Kafka to what the event's consumer does for it. */
@Journey
class TraceTest {

  private final World world;
  private final Learner amina;

  TraceTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
  }

  @Test
  void whatTheConsumerPublishesCarriesTheTraceOfTheRequestThatCausedTheEvent() {
    // Given
    String traceId = UUID.randomUUID().toString().replace("-", "");
    String courseId = new Authoring(world).publish(Authoring.shortCourse("A course to be traced"));
    amina.setProfile();
    String enrolmentId = amina.begin(courseId);
    JsonNode activity = Learner.activities(amina.outline(enrolmentId)).getFirst();

    // When
    amina
        .at(Learner.path(enrolmentId, activity) + "/completion")
        .with("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
        .post()
        .expect(200);

    // Then
    amina.certificate(courseId);
    String database = Service.CERTIFICATION.database();
    assertThat(new Tables(world.campus().options().ports(), database).holding(traceId))
        .contains(database + ".outbox");
  }

  @Test
  void problemNamesTheTraceOfItsRequest() {
    String traceId = UUID.randomUUID().toString().replace("-", "");
    Answer missing =
        world
            .at("/api/catalogue/v1/courses/" + UUID.randomUUID())
            .with("traceparent", "00-" + traceId + "-00f067aa0ba902b7-01")
            .get()
            .expectProblem(404);
    assertThat(missing.json().path("traceId").asText()).isEqualTo(traceId);
  }
}
