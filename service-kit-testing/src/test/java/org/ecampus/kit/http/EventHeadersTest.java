package org.ecampus.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.make;
import static org.ecampus.kit.http.Sample.newName;
import static org.ecampus.kit.http.Sample.problem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.PublishedEvent;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class EventHeadersTest {
  @Inject Events events;

  @Test
  void namesTheEventThatARequestHasCaused() {
    // When
    Response answer = make(box(newName()));

    // Then
    String id = answer.path("id");
    assertThat(events.outbox("org.ecampus.sample.box.made.v1"))
        .filteredOn(event -> event.key().equals(id))
        .extracting(PublishedEvent::id)
        .containsExactly(UUID.fromString(answer.header("Ecampus-Event")));
  }

  @Test
  void namesNoEventOfARequestThatWasRolledBack() {
    // Given
    String body = box(newName());
    make(body).then().statusCode(201);

    // When
    Response refused = make(body);

    // Then
    problem(refused, 409, "exists");
    assertThat(refused.header("Ecampus-Event")).isNull();
  }

  @Test
  void readsAtOnceWhatHasArrived() {
    // Given
    UUID event = arrived();

    // When
    Response answer = after(event.toString());

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
  }

  @Test
  void waitsForWhatIsOnItsWay() throws Exception {
    // Given
    UUID event = UUID.randomUUID();

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      // When
      var answer = threads.submit(() -> after(event.toString()));
      events.deliver(event, NumberedHandler.TYPE, "after-" + event, "{\"number\":1}");

      // Then
      assertThat(answer.get().statusCode()).isEqualTo(200);
    }
  }

  @Test
  void waitsForAllEventsThatAreNamed() {
    // Given
    String here = arrived().toString();
    String alsoHere = arrived().toString();
    String elsewhere = UUID.randomUUID().toString();

    // Then
    assertThat(after(here + ", " + alsoHere).statusCode()).isEqualTo(200);
    problem(after(here + "," + elsewhere), 503, "unavailable");
  }

  @Test
  void takesAsManyIdsAsAnAnswerNames() {
    String id = arrived().toString();

    assertThat(after(String.join(", ", Collections.nCopies(50, id))).statusCode()).isEqualTo(200);
    problem(after(String.join(", ", Collections.nCopies(51, id))), 400, "invalid-input");
  }

  @Test
  void letsNobodyWaitWhoIsNotSignedIn() throws Exception {
    // Given
    int many = 700;

    // When
    List<Integer> statuses =
        atOnce(many, () -> given().header("Ecampus-After", UUID.randomUUID().toString()));

    // Then
    assertThat(statuses).hasSize(many).containsOnly(200);
  }

  @Test
  void asksToComeBackWhenTheEventDoesNotArrive() {
    problem(after(UUID.randomUUID().toString()), 503, "unavailable")
        .header("Retry-After", notNullValue());
  }

  @Test
  void refusesWhatIsNoEventId() {
    problem(after("yesterday"), 400, "invalid-input");
  }

  private UUID arrived() {
    return events.deliver(NumberedHandler.TYPE, "after-" + UUID.randomUUID(), "{\"number\":1}");
  }

  private static List<Integer> atOnce(int many, Supplier<RequestSpecification> request)
      throws Exception {
    Callable<Integer> read = () -> request.get().get(BOXES).statusCode();
    var statuses = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(100)) {
      for (var status : threads.invokeAll(Collections.nCopies(many, read))) {
        statuses.add(status.get());
      }
    }
    return statuses;
  }

  private static Response after(String event) {
    return as(UUID.randomUUID()).header("Ecampus-After", event).get(BOXES);
  }
}
