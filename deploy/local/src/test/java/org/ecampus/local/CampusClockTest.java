package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.ecampus.local.part.ServiceEnvironment;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CampusClockTest {

  private static final Clock REAL =
      Clock.fixed(Instant.parse("2026-11-25T12:00:00Z"), ZoneOffset.UTC);

  @TempDir Path home;
  private final List<String> told = new CopyOnWriteArrayList<>();
  private Options options;
  private CampusClock clock;

  @BeforeEach
  void campus() {
    options = Options.of(Path.of("/campus")).home(home).portOffset(FreePorts.find().offset());
    clock = new CampusClock(options, REAL);
  }

  @Test
  void everyServiceIsToldAndAStartAfterwardsKeepsIt() throws IOException {
    // Given
    var services = new ArrayList<HttpServer>();
    for (var service : Service.values()) {
      services.add(listening(options.ports().managementOf(service)));
    }

    // When
    try (var running = HomeLock.take(home)) {
      assertThat(running).isNotNull();
      clock.set(ClockWish.read("+3d"));
    }

    // Then
    assertThat(told).hasSize(5).containsOnly("PUT /q/clock {\"now\":\"2026-11-28T12:00:00Z\"}");
    assertThat(new ServiceEnvironment(options).of(Replica.first(Service.TUTORING)))
        .containsEntry("ECAMPUS_CLOCK_OFFSET", "PT72H");
    services.forEach(service -> service.stop(0));
  }

  @Test
  void replicaThatRunsAndDoesNotListenIsNamed() throws IOException {
    Files.createDirectories(home.resolve("run"));
    Files.writeString(home.resolve("run/webinar-2.pid"), "1 TERM");
    try (var running = HomeLock.take(home)) {
      assertThat(running).isNotNull();
      assertThatThrownBy(() -> clock.set(ClockWish.read("+3d")))
          .hasMessageContaining("webinar-2")
          .hasMessageNotContaining("catalogue-2");
    }
  }

  @Test
  void serviceThatDoesNotListenIsNamed() {
    try (var running = HomeLock.take(home)) {
      assertThat(running).isNotNull();
      assertThatThrownBy(() -> clock.set(ClockWish.read("+3d")))
          .isInstanceOf(Trouble.class)
          .hasMessageContaining("catalogue");
    }
  }

  @Test
  void campusThatDoesNotRunStartsWithIt() {
    assertThat(clock.set(ClockWish.read("2027-01-31T12:00:00Z")))
        .contains("2027-01-31T12:00:00Z", "No campus runs");
    assertThat(clock.set(ClockWish.read("reset"))).contains("2026-11-25T12:00:00Z");
  }

  private HttpServer listening(int port) throws IOException {
    var server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.createContext(
        "/",
        exchange -> {
          var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
          told.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    server.start();
    return server;
  }
}
