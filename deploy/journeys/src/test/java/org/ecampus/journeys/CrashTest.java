package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Parts die without a warning; what was answered with success is never lost. */
@Journey
class CrashTest {

  private static final int STEADY = 10;
  private static final List<String> LISTS =
      List.of(
          "/api/catalogue/v1/courses",
          "/api/enrolment/v1/enrolments",
          "/api/tutoring/v1/enrolments",
          "/api/certification/v1/certificates",
          "/api/webinar/v1/webinars");

  private final World world;
  private final Learner amina;

  CrashTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
  }

  @BeforeEach
  void aminaIsKnown() {
    amina.setProfile();
  }

  @AfterEach
  void everythingStandsAgain() {
    part("postgresql").start();
    part("kafka").start();
    world.processesOf(Service.TUTORING).start();
    world.processesOf(Service.CERTIFICATION).start();
    awaitSteady(() -> world.people().canSignIn(People.LEARNER));
    LISTS.forEach(list -> awaitSteady(() -> amina.at(list).get().status() == 200));
  }

  @Test
  void completionWhileBrokerIsDeadBecomesCertificateWhenItIsBack() {
    // Given
    String courseId = course("Learned while Kafka was dead");
    String enrolmentId = amina.begin(courseId);
    Processes broker = killAndHold(part("kafka"));

    // When
    amina.workThrough(enrolmentId);

    // Then
    assertThat(amina.certificates(courseId)).isEmpty();
    broker.start();
    assertThat(amina.certificate(courseId).path("effortMinutes").asInt()).isEqualTo(60);
  }

  @Test
  void completionWhileCertificationIsDeadBecomesOneCertificateWhenItIsBack() {
    // Given
    String courseId = course("Learned while certification was dead");
    String enrolmentId = amina.begin(courseId);
    Processes certification = killAndHold(world.processesOf(Service.CERTIFICATION));

    // When
    amina.workThrough(enrolmentId);

    // Then
    certification.start();
    amina.certificate(courseId);
    assertThat(amina.certificates(courseId)).hasSize(1);
  }

  @Test
  void completionThatWasAnsweredOutlivesItsServiceKilledAtOnce() {
    // Given
    String courseId = course("Learned just before tutoring died");
    String enrolmentId = amina.begin(courseId);

    // When
    amina.workThrough(enrolmentId);
    Processes tutoring = killAndHold(world.processesOf(Service.TUTORING));

    // Then
    tutoring.start();
    assertThat(amina.outline(enrolmentId).at("/progress/percent").asInt()).isEqualTo(100);
    amina.certificate(courseId);
    assertThat(amina.certificates(courseId)).hasSize(1);
  }

  @Test
  void deadDatabaseIsSaidToBeUnavailableAndNothingAnsweredIsLost() {
    // Given
    String courseId = course("Learned just before PostgreSQL died");
    String enrolmentId = amina.begin(courseId);
    JsonNode activity = Learner.activities(amina.outline(enrolmentId)).getFirst();
    amina.complete(enrolmentId, activity);

    // When
    Processes database = killAndHold(part("postgresql"));

    // Then
    amina.at("/api/enrolment/v1/enrolments").get().expectProblem(503);
    amina.at("/api/tutoring/v1/enrolments/" + enrolmentId).get().expectProblem(503);
    amina.completing(enrolmentId, activity).expectProblem(503);
    database.start();
    awaitAnswer("/api/tutoring/v1/enrolments/" + enrolmentId);
    assertThat(amina.outline(enrolmentId).at("/progress/percent").asInt()).isEqualTo(100);
    awaitAnswer("/api/certification/v1/certificates");
    amina.certificate(courseId);
    assertThat(amina.certificates(courseId)).hasSize(1);
  }

  private String course(String title) {
    return new Authoring(world).publish(Authoring.shortCourse(title));
  }

  private Processes part(String name) {
    return new Processes(List.of(world.campus().part(name)));
  }

  private static Processes killAndHold(Processes processes) {
    processes.killAndHold();
    assertThat(processes.running()).isFalse();
    return processes;
  }

  /** Connections that died with the database are gone when so many in a row succeed. */
  private static void awaitSteady(BooleanSupplier success) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .ignoreException(UncheckedIOException.class)
        .until(() -> IntStream.range(0, STEADY).allMatch(time -> success.getAsBoolean()));
  }

  private void awaitAnswer(String path) {
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(100))
        .ignoreException(UncheckedIOException.class)
        .until(() -> amina.at(path).get().status() == 200);
  }
}
