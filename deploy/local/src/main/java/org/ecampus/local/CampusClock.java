package org.ecampus.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Collectors;
import org.ecampus.local.part.ClockOffset;
import org.ecampus.local.process.Child;

/**
 * Business time of all services of a campus: days, deadlines, dates on records. Tokens, retries and
 * rate limits keep real time.
 */
final class CampusClock {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final Options options;
  private final Clock real;
  private final ClockOffset kept;

  CampusClock(Options options, Clock real) {
    this.options = options;
    this.real = real;
    this.kept = new ClockOffset(options);
  }

  /**
   * Moves business time for the running services and for every start that follows.
   *
   * @return a sentence that says what time it is now
   */
  String set(ClockWish wish) {
    var offset = wish.offset(real.instant(), kept.read());
    kept.write(offset);
    if (!HomeLock.held(options.home())) {
      return "No campus runs here; the next one starts with " + now(offset) + ".";
    }
    tellServices(offset);
    return "It is " + now(offset) + " in all services.";
  }

  private Instant now(Duration offset) {
    return real.instant().plus(offset);
  }

  private void tellServices(Duration offset) {
    try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var deaf =
          Replica.all()
              .filter(this::expected)
              .filter(replica -> !tell(http, replica, offset))
              .map(Replica::name)
              .collect(Collectors.joining(", "));
      if (!deaf.isEmpty()) {
        throw new Trouble("Not told the time: " + deaf + ". Started again, they have it.");
      }
    }
  }

  /** The first of a service may run from its sources, of which the campus knows nothing. */
  private boolean expected(Replica replica) {
    return replica.number() == 1 || Child.noted(options.home(), replica.name());
  }

  private boolean tell(HttpClient http, Replica replica, Duration offset) {
    var port = options.ports().managementOf(replica);
    var request =
        HttpRequest.newBuilder(URI.create("http://" + Ports.LOOPBACK + ":" + port + "/q/clock"))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString("{\"now\":\"" + now(offset) + "\"}"))
            .build();
    try {
      return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException unreachable) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
