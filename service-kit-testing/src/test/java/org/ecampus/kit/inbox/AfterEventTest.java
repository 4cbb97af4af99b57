package org.ecampus.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.ecampus.kit.sample.Failures;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.sample.Things;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A request that waits for an event is shown to wait: the event comes after it was looked for. */
@ServiceTest
class AfterEventTest {

  private static final int PLACES = 5;

  @Inject DataSource database;
  @Inject Events events;
  @Inject Failures failures;
  @Inject DeadLetters letters;
  @Inject InboxRows rows;
  @Inject Waiters waiters;

  private final UUID event = UUID.randomUUID();

  @Test
  void requestWaitsForAnEventThatComesOnlyAfterItWasLookedFor() throws Exception {
    // Given
    var rows = new FirstLook(database, event);
    QuarkusMock.installMockForType(rows, ArrivalRows.class);

    // When
    int status = statusOfARequestThat(rows);

    // Then
    assertThat(status).isEqualTo(200);
  }

  @Test
  void requestIsNotToldThatAnEventHasArrivedThatBecameADeadLetter() throws Exception {
    // Given
    var rows = new FirstLook(database, event);
    QuarkusMock.installMockForType(rows, ArrivalRows.class);
    failures.plan("after-" + event, 1, 3);

    // When
    int status = statusOfARequestThat(rows);

    // Then
    letters.replay(Things.TOPIC, "after-" + event);
    assertThat(status).isEqualTo(503);
  }

  @Test
  void serviceThatHearsNothingWaitsForNothing() {
    // Given
    var deaf = new Inbox(rows, new Handlers(List.of(), List.of()), waiters);
    QuarkusMock.installMockForType(deaf, Inbox.class);

    // When
    int status = request(event).statusCode();

    // Then
    assertThat(status).isEqualTo(200);
  }

  @Test
  void servesOthersWhileMoreWaitThanThereArePlaces() throws Exception {
    // Given
    var ids = Stream.generate(UUID::randomUUID).limit(PLACES).toList();
    var rows = new WaitingTogether(database, PLACES);
    QuarkusMock.installMockForType(new Waiters(rows, PLACES), Waiters.class);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = ids.stream().map(id -> threads.submit(() -> request(id))).toList();
      assertThat(rows.areThere()).as("every place is taken").isTrue();

      // When
      int tooMany = request(event).statusCode();
      int other = as(UUID.randomUUID()).get(BOXES).statusCode();

      // Then
      assertThat(waiting).as("they still wait").noneMatch(Future::isDone);
      assertThat(tooMany).isEqualTo(503);
      assertThat(other).isEqualTo(200);
      ids.forEach(this::deliver);
      for (var one : waiting) {
        assertThat(one.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      }
    }
  }

  @Test
  void oneCallerWaitsInAFewPlacesOnly() throws Exception {
    // Given
    var caller = UUID.randomUUID();
    int few = WaitingPlaces.MOST_PER_CALLER;
    var ids = Stream.generate(UUID::randomUUID).limit(few).toList();
    var rows = new WaitingTogether(database, few);
    QuarkusMock.installMockForType(new Waiters(rows, Waiters.MOST), Waiters.class);

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var waiting = ids.stream().map(id -> threads.submit(() -> request(caller, id))).toList();
      assertThat(rows.areThere()).as("every place of theirs is taken").isTrue();

      // When
      var tooMany = request(caller, event);

      // Then
      assertThat(waiting).as("they still wait").noneMatch(Future::isDone);
      assertThat(tooMany.statusCode()).isEqualTo(503);
      assertThat(tooMany.header("Retry-After")).isEqualTo("1");
      ids.forEach(this::deliver);
      for (var one : waiting) {
        assertThat(one.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
      }
    }
  }

  private int statusOfARequestThat(FirstLook waits)
      throws InterruptedException, ExecutionException, TimeoutException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer = threads.submit(() -> request(event));
      assertThat(waits.wasInVain()).as("the event was looked for before it came").isTrue();
      deliver(event);
      return answer.get(10, TimeUnit.SECONDS).statusCode();
    }
  }

  private void deliver(UUID id) {
    events.deliver(id, NumberedHandler.TYPE, "after-" + id, "{\"number\":1}");
  }

  private static Response request(UUID after) {
    return request(UUID.randomUUID(), after);
  }

  private static Response request(UUID caller, UUID after) {
    return as(caller).header("Ecampus-After", after.toString()).get(BOXES);
  }
}
