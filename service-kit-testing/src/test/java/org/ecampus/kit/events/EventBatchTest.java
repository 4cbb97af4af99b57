package org.ecampus.kit.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ecampus.kit.inbox.DeadLetters;
import org.ecampus.kit.inbox.Outcome;
import org.ecampus.kit.sample.Causes;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.MovedHandler;
import org.ecampus.kit.sample.Notes;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.sample.boxes.CountedHandler;
import org.ecampus.kit.testing.Delivery;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many events at once have the effects that they have one by one. */
@ServiceTest
class EventBatchTest {

  private final String key = UUID.randomUUID().toString();
  private final String other = UUID.randomUUID().toString();

  @Inject Events events;
  @Inject Things things;
  @Inject DeadLetters letters;
  @Inject Notes notes;
  @Inject Causes causes;
  @Inject Failures failures;
  @Inject DataSource database;

  @AfterEach
  void repair() {
    failures.repair();
  }

  @Test
  void isEnteredByOneStatementOfOneTransactionAndAppliedInOrder() throws SQLException {
    // Given
    var batch = numbers(key, 1, 50);

    // When
    var outcomes = events.deliverAll(batch);

    // Then
    assertThat(outcomes).hasSize(50).containsOnly(Outcome.APPLIED);
    assertThat(notes.of(key)).isEqualTo(upTo(50));
    assertThat(entries("xmin::text || '/' || cmin::text")).isOne();
  }

  @Test
  void negativeControlOneByOneEachEventHasATransactionOfItsOwn() throws SQLException {
    // Given
    var batch = numbers(key, 1, 5);

    // When
    batch.forEach(event -> events.deliverAll(List.of(event)));

    // Then
    assertThat(entries("xmin::text")).isEqualTo(5);
  }

  @Test
  void isolatesThePoisonedAndLetsItsLaterOnesWaitWhileOtherKeysGoOn() {
    // Given
    failures.plan(key, 2, 100);
    var batch = mixed(numbers(key, 1, 3), numbers(other, 1, 3));

    // When
    var outcomes = events.deliverAll(batch);

    // Then
    assertThat(outcomes)
        .containsExactly(
            Outcome.APPLIED,
            Outcome.APPLIED,
            Outcome.DEAD,
            Outcome.APPLIED,
            Outcome.PARKED,
            Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1);
    assertThat(notes.of(other)).containsExactly(1, 2, 3);
    failures.repair();
    assertThat(letters.replay(Things.TOPIC, key)).isEqualTo(2);
    assertThat(notes.of(key)).containsExactly(1, 2, 3);
  }

  @Test
  void leavesABlockedKeyToItsDeadLettersAndAppliesTheOthers() {
    // Given
    failures.plan(key, 1, 100);
    events.deliverAll(numbers(key, 1, 1));
    failures.repair();

    // When
    var outcomes = events.deliverAll(mixed(numbers(key, 2, 3), numbers(other, 1, 2)));

    // Then
    assertThat(outcomes)
        .containsExactly(Outcome.PARKED, Outcome.APPLIED, Outcome.PARKED, Outcome.APPLIED);
    assertThat(letters.replay(Things.TOPIC, key)).isEqualTo(3);
    assertThat(notes.of(key)).containsExactly(1, 2, 3);
  }

  @Test
  void parksABlockedEventThatTheServiceHasPublishedItself() {
    // Given
    failures.plan(key, 1, 100);
    events.deliverAll(numbers(key, 1, 1));
    failures.repair();
    var own = new Delivery(things.number(key, 2), NumberedHandler.TYPE, key, "{\"number\":2}");

    // When
    var outcomes = events.deliverAll(mixed(List.of(own), numbers(other, 1, 1)));

    // Then
    assertThat(outcomes).containsExactly(Outcome.PARKED, Outcome.APPLIED);
  }

  @Test
  void knowsTheSecondOfTwoAndThoseOfAnEarlierBatch() {
    // Given
    var earlier = numbers(key, 1, 2);
    var later = numbers(key, 3, 4);
    events.deliverAll(earlier);

    // When
    var outcomes =
        events.deliverAll(
            List.of(earlier.getLast(), later.getFirst(), later.getFirst(), later.getLast()));

    // Then
    assertThat(outcomes)
        .containsExactly(Outcome.DUPLICATE, Outcome.APPLIED, Outcome.DUPLICATE, Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void isAppliedOneByOneWhenOnlyTogetherItFails() {
    // Given
    failures.plan(key, 3, 1);

    // When
    var outcomes = events.deliverAll(numbers(key, 1, 4));

    // Then
    assertThat(outcomes).containsOnly(Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1, 2, 3, 4);
  }

  @Test
  void isAppliedOneByOneWhenTheDatabaseHangsUpOrReportsADeadlock() {
    // Given
    failures.planLostConnection(key);
    failures.planDeadlocks(other, 1);

    // When
    var outcomes = events.deliverAll(mixed(numbers(key, 1, 2), numbers(other, 1, 2)));

    // Then
    assertThat(outcomes).containsOnly(Outcome.APPLIED);
    assertThat(notes.of(key)).containsExactly(1, 2);
    assertThat(notes.of(other)).containsExactly(1, 2);
  }

  @Test
  void isGivenBackWhileTheDatabaseStaysBusyAndLosesNothing() {
    // Given
    failures.planDeadlocks(key, 7);
    var batch = mixed(numbers(other, 1, 2), numbers(key, 1, 2));

    // When
    var delivery = (Runnable) () -> events.deliverAll(batch);

    // Then
    assertThatThrownBy(delivery::run).hasRootCauseInstanceOf(SQLException.class);
    assertThat(causes.of(key)).isEmpty();
    events.deliverAll(batch);
    assertThat(notes.of(key)).containsExactly(1, 2);
    assertThat(notes.of(other)).containsExactly(1, 2);
  }

  @Test
  void keepsTheOrderBehindWhatIsNoEvent() {
    // Given
    var moved = UUID.randomUUID();
    var wrongKey = new Delivery(MovedHandler.TYPE, key, moved(moved, 1));
    var right = new Delivery(MovedHandler.TYPE, key, moved(UUID.fromString(key), 2));

    // When
    var outcomes = events.deliverAll(List.of(wrongKey, right, numbers(other, 1, 1).getFirst()));

    // Then
    assertThat(outcomes).containsExactly(Outcome.DEAD, Outcome.PARKED, Outcome.APPLIED);
    assertThat(notes.of(key)).isEmpty();
  }

  @Test
  void twoReplicasApplyTheSameBatchOnce() throws Exception {
    // Given
    var batch = mixed(numbers(key, 1, 30), numbers(other, 1, 30));
    Callable<List<Outcome>> delivery = () -> events.deliverAll(batch);

    // When
    try (var replicas = Executors.newFixedThreadPool(2)) {
      for (var done : replicas.invokeAll(List.of(delivery, delivery))) {
        assertThat(done.get()).containsAnyOf(Outcome.APPLIED, Outcome.DUPLICATE);
      }
    }

    // Then
    assertThat(notes.of(key)).isEqualTo(upTo(30));
    assertThat(notes.of(other)).isEqualTo(upTo(30));
  }

  @Test
  void eachEventSeesTheRowAsTheOneBeforeHasLeftIt() throws SQLException {
    // Given
    execute(
        "INSERT INTO box (id, owner, name, kind, pieces, labels, made_at, revision)"
            + " VALUES ('%s', '%s', '%s', 'WOOD', 0, '{\"en\":\"box\"}', '2026-01-01', 0)"
                .formatted(key, other, key));
    var counted = "{\"boxId\":\"" + key + "\"}";

    // When
    events.deliverAll(
        IntStream.range(0, 3)
            .mapToObj(_ -> new Delivery(CountedHandler.TYPE, key, counted))
            .toList());

    // Then
    assertThat(notes.of(key)).containsExactly(0, 1, 2);
  }

  private static List<Delivery> numbers(String ofKey, int from, int to) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(n -> new Delivery(NumberedHandler.TYPE, ofKey, "{\"number\":" + n + '}'))
        .toList();
  }

  /** One of these, one of those, and so on. */
  private static List<Delivery> mixed(List<Delivery> these, List<Delivery> those) {
    var mixed = new ArrayList<Delivery>();
    for (int i = 0; i < these.size(); i++) {
      Collections.addAll(mixed, these.get(i), those.get(i));
    }
    return mixed;
  }

  private static String moved(UUID thing, int place) {
    return "{\"place\":%d,\"thingId\":\"%s\"}".formatted(place, thing);
  }

  private static List<Integer> upTo(int last) {
    return IntStream.rangeClosed(1, last).boxed().toList();
  }

  /** How many different ones there are among the inbox rows of the key. */
  private int entries(String what) throws SQLException {
    try (var connection = database.getConnection();
        var select =
            connection.prepareStatement(
                "SELECT count(DISTINCT " + what + ") FROM inbox WHERE key = ?")) {
      select.setString(1, key);
      try (var rows = select.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private void execute(String sql) throws SQLException {
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
