package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.ecampus.local.Service;
import org.ecampus.local.part.KafkaLogin;
import org.junit.jupiter.api.Test;

/** A fact is believed when topic, source and type fit together, and only its owner can write it. */
@Journey
class ForgedEventTest {

  private static final String COMPLETED = "org.ecampus.tutoring.course.completed.v1";
  private static final Pattern REFUSED =
      Pattern.compile("ecampus_inbox_events_total\\{[^}]*REFUSED[^}]*} ([0-9.]+)");

  private final World world;
  private final Learner amina;
  private final KafkaClients kafka;

  ForgedEventTest(World world) {
    this.world = world;
    this.amina = new Learner(world, People.LEARNER);
    this.kafka = new KafkaClients(world.campus().options().ports());
  }

  @Test
  void serviceCannotWriteOnTheTopicOfAnother() {
    ProducerRecord<String, String> forged =
        completion("ecampus.tutoring", "/ecampus/tutoring", UUID.randomUUID().toString());
    assertThatThrownBy(() -> kafka.send("webinar", forged))
        .hasRootCauseInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void completionOnTheWrongTopicOrOfTheWrongSourceEarnsNothing() throws Exception {
    // Given
    amina.setProfile();
    String courseId = new Authoring(world).publish(Authoring.shortCourse("Never learned"));
    double before = refused();

    // When
    kafka.send(KafkaLogin.BROKER, completion("ecampus.catalogue", "/ecampus/tutoring", courseId));
    kafka.send(KafkaLogin.BROKER, completion("ecampus.tutoring", "/ecampus/catalogue", courseId));

    // Then
    await().atMost(Duration.ofSeconds(20)).until(() -> refused() >= before + 2);
    assertThat(amina.certificates(courseId)).isEmpty();
  }

  @Test
  void sameCompletionFromItsOwnerIsBelieved() throws Exception {
    // Given
    amina.setProfile();
    String courseId = new Authoring(world).publish(Authoring.shortCourse("Learned elsewhere"));

    // When
    kafka.send(KafkaLogin.BROKER, completion("ecampus.tutoring", "/ecampus/tutoring", courseId));

    // Then
    assertThat(amina.certificate(courseId).path("effortMinutes").asInt()).isEqualTo(60);
  }

  private double refused() {
    return world.replicasOf(Service.CERTIFICATION).stream()
        .map(replica -> world.managementOf(replica, "/q/metrics").get().text())
        .flatMap(metrics -> REFUSED.matcher(metrics).results())
        .mapToDouble(m -> Double.parseDouble(m.group(1)))
        .sum();
  }

  private ProducerRecord<String, String> completion(String topic, String source, String courseId) {
    String enrolmentId = UUID.randomUUID().toString();
    ProducerRecord<String, String> record =
        new ProducerRecord<>(topic, enrolmentId, data(enrolmentId, courseId));
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", UUID.randomUUID().toString());
    header(record, "ce_type", COMPLETED);
    header(record, "ce_source", source);
    header(record, "ce_time", Instant.now().toString());
    header(record, "ce_subject", enrolmentId);
    header(record, "content-type", "application/json");
    return record;
  }

  private String data(String enrolmentId, String courseId) {
    String version =
        world
            .at("/api/catalogue/v1/courses/" + courseId)
            .get()
            .json()
            .path("courseVersionId")
            .asText(UUID.randomUUID().toString());
    return Json.of(
        Map.ofEntries(
            Map.entry("enrolmentId", enrolmentId),
            Map.entry("learnerId", world.people().id(People.LEARNER)),
            Map.entry("offeringId", courseId),
            Map.entry("institutionId", "01990000-0000-7000-8000-000000000001"),
            Map.entry("ownerInstitutionId", "01990000-0000-7000-8000-000000000001"),
            Map.entry("courseId", courseId),
            Map.entry("courseVersionId", version),
            Map.entry("track", "SELF_PACED"),
            Map.entry("startedAt", "2026-11-01T08:00:00Z"),
            Map.entry("completedAt", "2026-11-01T10:00:00Z"),
            Map.entry("effortMinutes", 60),
            Map.entry("assessedPassed", false),
            Map.entry("activities", java.util.List.of())));
  }

  private static void header(ProducerRecord<String, String> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }
}
