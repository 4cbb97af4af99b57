package org.ecampus.local.real;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.ecampus.local.Campus;
import org.ecampus.local.Ports;
import org.ecampus.local.part.KafkaLogin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** At the real broker: a service writes its own topics, reads what it listens to, and no more. */
@OnRealParts
class KafkaRightsTest {

  private final Ports ports;

  KafkaRightsTest(Campus campus) {
    this.ports = campus.options().ports();
  }

  @ParameterizedTest
  @CsvSource({
    "catalogue, ecampus.catalogue",
    "enrolment, ecampus.enrolment",
    "enrolment, ecampus.learners",
    "tutoring, ecampus.tutoring",
    "certification, ecampus.certification",
    "webinar, ecampus.webinar",
    "webinar, ecampus.guests"
  })
  void serviceWritesItsOwnTopics(String service, String topic) {
    assertThatCode(() -> write(KafkaLogin.client(ports, service), topic))
        .doesNotThrowAnyException();
  }

  @ParameterizedTest
  @CsvSource({
    "webinar, ecampus.tutoring",
    "webinar, ecampus.learners",
    "tutoring, ecampus.enrolment",
    "tutoring, ecampus.certification",
    "enrolment, ecampus.guests",
    "catalogue, ecampus.learners",
    "certification, ecampus.tutoring"
  })
  void foreignWriteIsRefused(String service, String topic) {
    assertThatThrownBy(() -> write(KafkaLogin.client(ports, service), topic))
        .hasCauseInstanceOf(TopicAuthorizationException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "tutoring, ecampus.enrolment",
    "certification, ecampus.learners",
    "enrolment, ecampus.tutoring"
  })
  void serviceReadsWhatItListensTo(String service, String topic) throws Exception {
    // Given
    write(KafkaLogin.client(ports, KafkaLogin.BROKER), topic);

    // Then
    assertThat(read(service, service, topic)).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"catalogue, ecampus.guests", "webinar, ecampus.certification"})
  void serviceDoesNotReadWhatItDoesNotListenTo(String service, String topic) {
    assertThatThrownBy(() -> read(service, service, topic))
        .isInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void serviceJoinsNoGroupButItsOwn() {
    assertThatThrownBy(() -> read("tutoring", "certification", "ecampus.catalogue"))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void wrongPasswordIsRefused() {
    // Given
    var login = new HashMap<>(KafkaLogin.client(ports, "tutoring"));
    login.compute(
        "sasl.jaas.config", (name, value) -> value.toString().replace("local-demo", "guessed"));

    // Then
    assertThatThrownBy(() -> write(login, "ecampus.tutoring"))
        .hasCauseInstanceOf(SaslAuthenticationException.class);
  }

  @Test
  void whoeverDoesNotSignInIsNotServed() {
    assertThatThrownBy(
            () ->
                write(
                    Map.of(
                        "bootstrap.servers", "localhost:" + ports.kafka(), "max.block.ms", "2000"),
                    "ecampus.tutoring"))
        .hasCauseInstanceOf(TimeoutException.class);
  }

  @Test
  void topicsAreAsTheContractsDeclareThem() throws Exception {
    // When
    try (var admin = Admin.create(KafkaLogin.client(ports, KafkaLogin.BROKER))) {
      var learners = new ConfigResource(ConfigResource.Type.TOPIC, "ecampus.learners");
      var settings = admin.describeConfigs(List.of(learners)).all().get().get(learners);
      var partitions =
          admin.describeTopics(List.of("ecampus.tutoring")).allTopicNames().get().values();

      // Then
      assertThat(settings.get("cleanup.policy").value()).isEqualTo("compact");
      assertThat(settings.get("max.compaction.lag.ms").value()).isEqualTo("86400000");
      assertThat(partitions).allSatisfy(topic -> assertThat(topic.partitions()).hasSize(12));
    }
  }

  private static void write(Map<String, Object> login, String topic)
      throws ExecutionException, InterruptedException, java.util.concurrent.TimeoutException {
    var settings = new HashMap<>(login);
    settings.putIfAbsent("max.block.ms", "5000");
    settings.put("enable.idempotence", "true");
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "a key", "{}")).get(10, TimeUnit.SECONDS);
    }
  }

  /** How many records come first; it waits no longer than for one. */
  private int read(String service, String group, String topic) {
    var settings = new HashMap<>(KafkaLogin.client(ports, service));
    settings.put("group.id", group);
    settings.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      return consumer.poll(Duration.ofSeconds(20)).count();
    }
  }
}
