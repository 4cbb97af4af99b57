package org.ecampus.kit.events;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.ecampus.kit.inbox.DeadLetterGauge;
import org.ecampus.kit.inbox.DeadLetters;
import org.ecampus.kit.outbox.OutboxGauge;
import org.ecampus.kit.outbox.OutboxResend;
import org.ecampus.kit.outbox.OutgoingEvent;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.Moved;
import org.ecampus.kit.sample.MovedHandler;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.Seen;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
@TestProfile(OverKafka.class)
class EventsOverKafkaTest {

  private final String key = UUID.randomUUID().toString();
  private final String other = UUID.randomUUID().toString();

  @Inject Notes notes;
  private static final String LISTENER = "checks.find { it.name == 'Events are taken in' }.data";

  @Inject Things things;
  @Inject Seen seen;
  @Inject Causes causes;
  @Inject Failures failures;
  @Inject DeadLetters letters;
  @Inject OutboxResend resend;
  @Inject OutboxGauge outboxGauge;
  @Inject DeadLetterGauge deadLetterGauge;

  @TestHTTPResource(value = "health/ready", management = true)
  URI readiness;

  @TestHTTPResource(value = "metrics", management = true)
  URI metrics;

  @AfterEach
  void repair() {
    failures.repair();
    KafkaBroker.startUnlessRunning();
  }

  @Test
  void carriesTheTraceOfARequestToTheHandlerOfItsEvent() {
    // Given
    var trace = "4bf92f3577b34da6a3ce929d0e0e4736";

    // When
    given()
        .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
        .post("/api/sample/v1/things/" + key + "/1")
        .then()
        .statusCode(200);

    // Then
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1));
    assertThat(seen.trace("http", key)).isEqualTo(trace);
    assertThat(seen.trace("event", key)).isEqualTo(trace);
  }

  @Test
  void givesEveryRequestWithoutATraceOneOfItsOwn() {
    // Given
    number(other, 1);

    // When
    number(key, 1);

    // Then
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1));
    eventually().untilAsserted(() -> assertThat(notes.of(other)).containsExactly(1));
    assertThat(seen.trace("event", key))
        .matches("[0-9a-f]{32}")
        .isEqualTo(seen.trace("http", key))
        .isNotEqualTo(seen.trace("event", other));
  }

  @Test
  void acceptsWritesWhileTheBrokerIsDownAndDeliversThemInOrderWhenItIsBack() {
    // Given
    KafkaBroker.kill();

    // When
    for (int number = 1; number <= 5; number++) {
      number(key, number);
      number(other, number);
    }

    // Then
    outboxGauge.refresh();
    assertThat(metric("ecampus_outbox_oldest_age_seconds")).isPositive();
    given().get(readiness).then().statusCode(200);
    assertThat(notes.of(key)).isEmpty();
    assertThatThrownBy(this::sendWithoutOutbox)
        .as("negative control: without an outbox the write fails with the broker")
        .hasCauseInstanceOf(TimeoutException.class);
    KafkaBroker.start();
    eventually().untilAsserted(() -> assertThat(notes.of(key)).isEqualTo(upTo(5)));
    eventually().untilAsserted(() -> assertThat(notes.of(other)).isEqualTo(upTo(5)));
  }

  @Test
  void setsAPoisonEventAsideWhileOtherKeysGoOnAndReplaysItsKeyInOrder() {
    // Given
    failures.plan(key, 1, 100);

    // When
    number(key, 1);
    number(key, 2);
    number(other, 1);
    number(key, 3);

    // Then
    eventually().untilAsserted(() -> assertThat(notes.of(other)).containsExactly(1));
    eventually().untilAsserted(() -> assertThat(causes.of(key)).hasSize(3));
    assertThat(causes.first(key)).contains("IllegalStateException: cannot take number 1");
    assertThat(causes.of(key).getLast()).startsWith("behind ");
    deadLetterGauge.refresh();
    assertThat(metric("ecampus_dead_letters")).isGreaterThanOrEqualTo(3);
    failures.repair();
    assertThat(letters.replay(Things.TOPIC, key)).isEqualTo(3);
    assertThat(notes.of(key)).containsExactly(1, 2, 3);
  }

  @Test
  void showsInTheReadinessThatItCannotGetOnAndGoesOnWhenItCan() {
    // Given
    failures.planDeadlocks(key, 18);

    // When
    number(key, 1);

    // Then
    eventually()
        .untilAsserted(
            () ->
                given()
                    .get(readiness)
                    .then()
                    .statusCode(200)
                    .body(LISTENER + ".degraded", equalTo(true))
                    .body(LISTENER + ".fault", containsString("40P01")));
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1));
    assertThat(causes.of(key)).isEmpty();
    eventually()
        .untilAsserted(() -> given().get(readiness).then().body(LISTENER, not(hasKey("degraded"))));
  }

  @Test
  void tellsKafkaHowFarItHasComeSoonAfterwards() {
    // Given
    number(other, 1);

    // When
    number(key, 1);

    // Then
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1));
    try (var admin = Admin.create(Map.of("bootstrap.servers", KafkaBroker.bootstrap()))) {
      eventually().untilAsserted(() -> assertThat(committed(admin)).isEqualTo(written(admin)));
    }
  }

  @Test
  void carriesTheInstitutionOfAFactAndItsTombstone() {
    // Given
    var institution = UUID.randomUUID();
    var moved = new Moved(UUID.fromString(key), 3);

    // When
    things.publish(new OutgoingEvent(Things.TOPIC, MovedHandler.TYPE, key, moved).of(institution));

    // Then
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(3));
    assertThat(seen.trace("institution", institution.toString())).isNotNull();
    things.publish(OutgoingEvent.tombstone(Things.TOPIC, key));
    eventually().untilAsserted(() -> assertThat(notes.of(key)).isEmpty());
  }

  @Test
  void isNotStoppedByARecordWithoutHeadersUnderAnEndlessKey() throws Exception {
    // Given
    sendWithoutOutbox(other.repeat(120));

    // When
    number(key, 1);

    // Then
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1));
  }

  @Test
  void refillsATopicWithoutChangingThoseWhoKnewItsEvents() {
    // Given
    var since = Instant.now().minus(Duration.ofHours(1));
    number(key, 1);
    number(key, 2);
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1, 2));
    double duplicates = metric("ecampus_inbox_duplicates_total");

    // When
    int resent = resend.resend(Things.TOPIC, since, null).events();

    // Then
    assertThat(resent).isGreaterThanOrEqualTo(2);
    eventually()
        .untilAsserted(
            () ->
                assertThat(metric("ecampus_inbox_duplicates_total"))
                    .isGreaterThanOrEqualTo(duplicates + 2));
    assertThat(notes.of(key)).containsExactly(1, 2);
  }

  @Test
  void showsHowTheEventsAreDoing() {
    // Given
    number(key, 1);
    eventually().untilAsserted(() -> assertThat(notes.of(key)).containsExactly(1));

    // When
    var shown = given().get(metrics).asString();

    // Then
    assertThat(shown)
        .contains(
            "ecampus_outbox_oldest_age_seconds",
            "ecampus_outbox_relay_lag_seconds",
            "ecampus_inbox_duplicates_total",
            "ecampus_dead_letters");
    assertThat(metric("ecampus_outbox_relay_lag_seconds_count")).isPositive();
  }

  /** How many records of the topic the service has said it has taken in. */
  private static long committed(Admin admin) throws Exception {
    return admin
        .listConsumerGroupOffsets("sample")
        .partitionsToOffsetAndMetadata()
        .get(5, TimeUnit.SECONDS)
        .values()
        .stream()
        .mapToLong(OffsetAndMetadata::offset)
        .sum();
  }

  private static long written(Admin admin) throws Exception {
    var latest =
        IntStream.range(0, 3)
            .mapToObj(partition -> new TopicPartition(Things.TOPIC, partition))
            .collect(Collectors.toMap(place -> place, _ -> OffsetSpec.latest()));
    return admin.listOffsets(latest).all().get(5, TimeUnit.SECONDS).values().stream()
        .mapToLong(ListOffsetsResult.ListOffsetsResultInfo::offset)
        .sum();
  }

  private static void number(String key, int number) {
    given().post("/api/sample/v1/things/" + key + '/' + number).then().statusCode(200);
  }

  private void sendWithoutOutbox() throws Exception {
    sendWithoutOutbox(key);
  }

  private static void sendWithoutOutbox(String underKey) throws Exception {
    var settings =
        Map.<String, Object>of("bootstrap.servers", KafkaBroker.bootstrap(), "max.block.ms", 1_000);
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(Things.TOPIC, underKey, "{}")).get(5, TimeUnit.SECONDS);
    }
  }

  private double metric(String name) {
    return given()
        .get(metrics)
        .asString()
        .lines()
        .filter(line -> line.startsWith(name + '{') || line.startsWith(name + ' '))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  private static ConditionFactory eventually() {
    return Awaitility.await().atMost(Duration.ofSeconds(40));
  }
}
