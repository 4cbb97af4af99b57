package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.ecampus.local.Service;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All topics once more, from their beginning, into an emptied inbox: nothing changes. */
@Journey
class ReplayTest {

  private final World world;
  private final KafkaClients kafka;

  ReplayTest(World world) {
    this.world = world;
    this.kafka = new KafkaClients(world.campus().options().ports());
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void serviceThatHearsEverythingAgainKnowsTheSame(Service service) {
    // Given
    Learner amina = new Learner(world, People.LEARNER);
    amina.setProfile();
    String courseId = new Authoring(world).publish(Authoring.shortCourse("Heard twice"));
    amina.workThrough(amina.begin(courseId));
    amina.certificate(courseId);
    eraseSomebody();
    Tables tables = new Tables(world.campus().options().ports(), service.database());
    awaitAllHeard(service);
    Processes processes = world.processesOf(service);
    processes.stop();
    Map<String, String> before = tables.digests();
    long eventsBefore = tables.events();
    assertThat(tables.inbox()).isPositive();

    // When
    tables.emptyInbox();
    kafka.rewind(service.path());
    processes.start();
    awaitAllHeard(service);

    // Then
    assertThat(tables.inbox()).isPositive();
    assertThat(tables.digests()).isEqualTo(before);
    assertThat(tables.events()).isEqualTo(eventsBefore);
  }

  /** Every service hears of that, the catalogue and the webinars of nothing else. */
  private void eraseSomebody() {
    Registry registry = new Registry(world);
    String username = registry.register("Erna", "Heard-Twice");
    new Learner(world, username).setProfile();
    registry.erase(world.people().id(username));
  }

  private void awaitAllHeard(Service service) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(250))
        .until(() -> kafka.lag(service.path()) == 0);
  }
}
