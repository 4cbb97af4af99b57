package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.apache.kafka.common.utils.Bytes;
import org.ecampus.kit.inbox.BlockedKey;
import org.ecampus.kit.inbox.DeadLetters;
import org.ecampus.kit.inbox.EventFrame;
import org.ecampus.kit.inbox.Inbox;
import org.ecampus.kit.inbox.Message;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class EventFrameTest {

  private static final String TYPE = NumberedHandler.TYPE;

  private final String key = UUID.randomUUID().toString();
  private final String other = UUID.randomUUID().toString();

  @Inject Events events;
  @Inject EventFrame frame;
  @Inject DeadLetters letters;
  @Inject Causes causes;
  @Inject DataSource database;
  @Inject Inbox inbox;
  @Inject Notes notes;
  @Inject Failures failures;
  @Inject MeterRegistry meters;

  @AfterEach
  void repair() {
    failures.repair();
  }

  @Test
  void appliesAnEventOnceHoweverOftenItComes() {
    // Given
    var id = UUID.randomUUID();

    // When
    var outcomes = List.of(deliver(id, key, 1), deliver(id, key, 1), deliver(id, key, 1));

    // Then
    assertThat(outcomes).containsExactly(Outcome.APPLIED, Outcome.DUPLICATE, Outcome.DUPLICATE);
    assertThat(notes.of(key)).containsExactly(1);
    assertThat(inbox.has(id)).isTrue();
  }

  @Test
  void changesNothingWhenEveryEventComesThreeTimesShuffledAcrossKeys() {
    // Given
    var shuffled = threefold(List.of(key, other), 20);

    // When
    shuffled.forEach(event -> deliver(event.id(), event.key(), event.number()));

    // Then
    assertThat(notes.of(key)).isEqualTo(numbers(20));
    assertThat(notes.of(other)).isEqualTo(numbers(20));
  }

  @Test
  void negativeControlAFrameWhoseInboxForgetsAppliesEveryDelivery() throws Exception {
    // Given
    var shuffled = threefold(List.of(key), 20);

    // When
    for (var event : shuffled) {
      deliver(event.id(), event.key(), event.number());
      forget(event.id());
    }

    // Then
    assertThat(notes.of(key)).isNotEqualTo(numbers(20)).hasSize(60);
  }

  @Test
  void triesAgainWhenAHandlerFailsOnce() {
    // Given
    failures.plan(key, 1, 1);

    // When
    var outcome = deliver(UUID.randomUUID(), key, 1);

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1);
  }

  @Test
  void parksLaterEventsOfAPoisonedKeyWhileOtherKeysGoOnAndReplaysThemInOrder() {
    // Given
    var poison = UUID.randomUUID();
    var second = UUID.randomUUID();
    failures.plan(key, 1, 3);

    // When
    var outcomes =
        List.of(
            deliver(poison, key, 1),
            deliver(second, key, 2),
            deliver(UUID.randomUUID(), other, 1),
            deliver(second, key, 2),
            deliver(poison, key, 1),
            deliver(UUID.randomUUID(), key, 3));

    // Then
    assertThat(outcomes)
        .containsExactly(
            Outcome.DEAD,
            Outcome.PARKED,
            Outcome.APPLIED,
            Outcome.PARKED,
            Outcome.DEAD,
            Outcome.PARKED);
    assertThat(notes.of(key)).isEmpty();
    assertThat(notes.of(other)).containsExactly(1);
    assertThat(causes.first(key)).contains("IllegalStateException", "cannot take number 1");
    assertThat(letters.replay(Things.TOPIC, key)).isEqualTo(3);
    assertThat(notes.of(key)).containsExactly(1, 2, 3);
    assertThat(deliver(second, key, 2)).isEqualTo(Outcome.DUPLICATE);
    assertThat(deliver(UUID.randomUUID(), key, 4)).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void negativeControlAFrameThatForgetsItsDeadLettersAppliesLaterEventsOutOfOrder()
      throws Exception {
    // Given
    var poison = UUID.randomUUID();
    failures.plan(key, 1, 3);
    deliver(poison, key, 1);

    // When
    forgetLettersOf(key);
    deliver(UUID.randomUUID(), key, 2);
    deliver(poison, key, 1);

    // Then
    assertThat(notes.of(key)).containsExactly(2, 1);
  }

  @Test
  void keepsTheOrderWhenAReplayFailsAgain() {
    // Given
    failures.plan(key, 1, 4);
    deliver(UUID.randomUUID(), key, 1);
    deliver(UUID.randomUUID(), key, 2);

    // When
    var replay = (Runnable) () -> letters.replay(Things.TOPIC, key);

    // Then
    assertThatThrownBy(replay::run).hasMessageContaining("cannot take number 1");
    assertThat(notes.of(key)).isEmpty();
    assertThat(letters.replay(Things.TOPIC, key)).isEqualTo(2);
    assertThat(notes.of(key)).containsExactly(1, 2);
  }

  @Test
  void replaysEveryKeyThatCanBeAndLeavesTheOthersAsTheyAre() {
    // Given
    failures.plan(key, 1, 3);
    failures.plan(other, 1, 100);
    deliver(UUID.randomUUID(), key, 1);
    deliver(UUID.randomUUID(), other, 1);

    // When
    letters.replayAll(1_000);

    // Then
    assertThat(notes.of(key)).containsExactly(1);
    assertThat(causes.of(key)).isEmpty();
    assertThat(notes.of(other)).isEmpty();
    assertThat(causes.of(other)).hasSize(1);
  }

  @Test
  void buriesNothingWhenTheDatabaseHangsUp() {
    // Given
    var id = UUID.randomUUID();
    failures.planLostConnection(key);

    // When
    var delivery = (Runnable) () -> deliver(id, key, 1);

    // Then
    assertThatThrownBy(delivery::run).hasRootCauseInstanceOf(SQLException.class);
    assertThat(causes.of(key)).isEmpty();
    assertThat(deliver(id, key, 1)).isEqualTo(Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1);
  }

  @Test
  void triesAgainForLongerWhileTheDatabaseReportsDeadlocks() {
    // Given
    failures.planDeadlocks(key, 5);

    // When
    var outcome = deliver(UUID.randomUUID(), key, 1);

    // Then
    assertThat(outcome).isEqualTo(Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1);
  }

  @Test
  void neverBuriesAnEventBecauseTheDatabaseStaysBusy() {
    // Given
    var id = UUID.randomUUID();
    failures.planDeadlocks(key, 6);

    // When
    var delivery = (Runnable) () -> deliver(id, key, 1);

    // Then
    assertThatThrownBy(delivery::run).hasRootCauseInstanceOf(SQLException.class);
    assertThat(causes.of(key)).isEmpty();
    assertThat(deliver(id, key, 1)).isEqualTo(Outcome.APPLIED);
  }

  @Test
  void goesOnBehindADismissedEvent() {
    // Given
    var poison = UUID.randomUUID();
    failures.plan(key, 1, 3);
    deliver(poison, key, 1);
    deliver(UUID.randomUUID(), key, 2);

    // When
    var dismissed = letters.dismissFirst(new BlockedKey(Things.TOPIC, key), "by mistake");

    // Then
    assertThat(dismissed).isPresent();
    assertThat(letters.replay(Things.TOPIC, key)).isEqualTo(1);
    assertThat(notes.of(key)).containsExactly(2);
    assertThat(deliver(poison, key, 1)).isEqualTo(Outcome.DUPLICATE);
  }

  @Test
  void buriesWhatIsNoEvent() {
    // Given
    var source = "/ecampus/sample";
    var noId = Map.of("ce_type", TYPE, "ce_source", source, "ce_time", "2026-01-01T00:00:00Z");
    var noType = Map.of("ce_id", UUID.randomUUID().toString());
    var noTime =
        Map.of("ce_type", TYPE, "ce_source", source, "ce_id", UUID.randomUUID().toString());

    // When
    var outcomes =
        List.of(
            frame.receive(message(key, 1, noId, "{\"number\":1}")),
            frame.receive(message(key, 2, noType, "{\"number\":1}")),
            frame.receive(message(key, 3, noTime, "{\"number\":1}")),
            frame.receive(message("", 4, noTime, "{\"number\":1}")),
            frame.receive(message("nul\0", 5, noTime, "\0")));

    // Then
    assertThat(outcomes).containsOnly(Outcome.DEAD);
    assertThat(causes.first(key)).contains("ce_id is missing");
  }

  @Test
  void keepsTheOrderBehindWhatIsNoEventInOneBatch() {
    // Given
    var source = "/ecampus/sample";
    var noId = Map.of("ce_type", TYPE, "ce_source", source, "ce_time", "2026-01-01T00:00:00Z");
    var whole = new HashMap<>(noId);
    whole.put("ce_id", UUID.randomUUID().toString());
    var alsoWhole = new HashMap<>(noId);
    alsoWhole.put("ce_id", UUID.randomUUID().toString());

    // When
    var outcomes =
        frame.receive(
            List.of(
                message(key, 7, noId, "{\"number\":1}"),
                message(key, 8, whole, "{\"number\":2}"),
                message(other, 9, alsoWhole, "{\"number\":1}")));

    // Then
    assertThat(outcomes).containsExactly(Outcome.DEAD, Outcome.PARKED, Outcome.APPLIED);
  }

  @Test
  void countsWhatIsNoEventAmongTheDead() {
    // Given
    var dead = meters.counter("ecampus.inbox.events", "outcome", "DEAD");
    double before = dead.count();

    // When
    frame.receive(message(key, 6, Map.of(), key));

    // Then
    assertThat(dead.count()).isEqualTo(before + 1);
  }

  @Test
  void buriesDataThatIsNoJson() {
    // Given
    var data = "{\"number\":";

    // When
    var outcome = events.deliver(UUID.randomUUID(), TYPE, key, data);

    // Then
    assertThat(outcome).isEqualTo(Outcome.DEAD);
    assertThat(causes.first(key)).contains("is no Numbered");
  }

  @Test
  void skipsWhatNoHandlerListensTo() {
    // Given
    var id = UUID.randomUUID();

    // When
    var outcome = events.deliver(id, "org.ecampus.sample.unknown.v1", key, "no JSON at all");

    // Then
    assertThat(outcome).isEqualTo(Outcome.SKIPPED);
    assertThat(inbox.has(id)).isFalse();
  }

  @Test
  void ignoresFieldsItDoesNotKnow() {
    // Given
    var data = "{\"number\":1,\"added\":{\"later\":true}}";

    // When
    events.deliver(TYPE, key, data);

    // Then
    assertThat(notes.of(key)).containsExactly(1);
  }

  @Test
  void waitsForAnEventThatIsOnItsWay() {
    // Given
    var id = UUID.randomUUID();
    var delivery = Thread.ofVirtual().unstarted(() -> deliver(id, key, 1));

    // When
    delivery.start();
    var arrived = inbox.awaits("somebody", Set.of(id), Duration.ofSeconds(10));

    // Then
    assertThat(arrived).isTrue();
    assertThat(notes.of(key)).containsExactly(1);
  }

  @Test
  void givesUpWaitingForAnEventThatDoesNotCome() {
    // Given
    var id = UUID.randomUUID();

    // When
    var arrived = inbox.awaits("somebody", Set.of(id), Duration.ofMillis(150));

    // Then
    assertThat(arrived).isFalse();
  }

  private void forgetLettersOf(String ofKey) throws SQLException {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement("DELETE FROM dead_letter WHERE key = ?")) {
      delete.setString(1, ofKey);
      delete.executeUpdate();
    }
  }

  private void forget(UUID id) throws SQLException {
    try (var connection = database.getConnection();
        var delete = connection.prepareStatement("DELETE FROM inbox WHERE event_id = ?")) {
      delete.setObject(1, id);
      delete.executeUpdate();
    }
  }

  private Outcome deliver(UUID id, String key, int number) {
    return events.deliver(id, TYPE, key, "{\"number\":" + number + '}');
  }

  private static Message message(
      String key, long offset, Map<String, String> headers, String data) {
    return new Message(
        Things.TOPIC, 0, offset, key, headers, Bytes.wrap(data.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<Integer> numbers(int count) {
    return IntStream.rangeClosed(1, count).boxed().toList();
  }

  /** Every event three times; each key's first deliveries in order, everything else shuffled. */
  private static List<Numbered> threefold(List<String> keys, int count) {
    var random = new Random(7);
    var deliveries = new ArrayList<Numbered>();
    var seen = new ArrayList<Numbered>();
    for (int number = 1; number <= count; number++) {
      var shuffledKeys = new ArrayList<>(keys);
      Collections.shuffle(shuffledKeys, random);
      for (var key : shuffledKeys) {
        var event = new Numbered(UUID.randomUUID(), key, number);
        deliveries.add(event);
        seen.add(event);
        seen.add(event);
      }
      Collections.shuffle(seen, random);
      for (int i = 0; i < keys.size(); i++) {
        deliveries.add(seen.removeLast());
      }
    }
    deliveries.addAll(seen);
    return deliveries;
  }

  private record Numbered(UUID id, String key, int number) {}
}
