package org.ecampus.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.make;
import static org.ecampus.kit.http.Sample.newName;
import static org.ecampus.kit.http.Sample.problem;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.Executors;
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
    UUID event =
        events.deliver(NumberedHandler.TYPE, "after-" + UUID.randomUUID(), "{\"number\":1}");

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
  void asksToComeBackWhenTheEventDoesNotArrive() {
    problem(after(UUID.randomUUID().toString()), 503, "unavailable")
        .header("Retry-After", notNullValue());
  }

  @Test
  void refusesWhatIsNoEventId() {
    problem(after("yesterday"), 400, "invalid-input");
  }

  private static Response after(String event) {
    return as(UUID.randomUUID()).header("Ecampus-After", event).get(BOXES);
  }
}
