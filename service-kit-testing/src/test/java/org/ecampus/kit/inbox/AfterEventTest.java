package org.ecampus.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;

import io.quarkus.test.junit.QuarkusMock;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.ecampus.kit.sample.NumberedHandler;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A request that waits for an event is shown to wait: the event comes after it was looked for. */
@ServiceTest
class AfterEventTest {

  @Inject DataSource database;
  @Inject Events events;

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

  private int statusOfARequestThat(FirstLook waits)
      throws InterruptedException, ExecutionException, TimeoutException {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var answer = threads.submit(this::request);
      assertThat(waits.wasInVain()).as("the event was looked for before it came").isTrue();
      events.deliver(event, NumberedHandler.TYPE, "after-" + event, "{\"number\":1}");
      return answer.get(10, TimeUnit.SECONDS).statusCode();
    }
  }

  private Response request() {
    return as(UUID.randomUUID()).header("Ecampus-After", event.toString()).get(BOXES);
  }
}
