package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.client.Answer;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;

/** One trace id leads from a request through Kafka to the log of who took the event in. */
@Journey
class TraceTest {

  private final World world;
  private final Learner amina;

  TraceTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
  }

  @Test
  void consumersLogLineCarriesTheTraceOfTheRequestThatCausedTheEvent() {
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
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(linesOf(Service.CERTIFICATION, traceId)).isPositive());
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

  private long linesOf(Service service, String traceId) {
    return world
        .logOf(service)
        .filter(line -> line.startsWith("{") && line.contains("\"" + traceId + "\""))
        .count();
  }
}
