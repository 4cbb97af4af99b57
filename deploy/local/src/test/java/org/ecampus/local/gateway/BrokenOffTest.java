package org.ecampus.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import org.ecampus.local.FreePorts;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A place is free again however a request ends: more of them break off than there are places. */
@Timeout(120)
class BrokenOffTest {

  private static final int MORE_THAN_PLACES = Origin.PLACES + 10;
  private static final String PATH = " /api/catalogue/";
  private static final String HOST = " HTTP/1.1\r\nHost: localhost\r\n";

  private final Options options =
      Options.of(Path.of("..", "..")).portOffset(FreePorts.find().offset());
  private final GatewayPart gateway = new GatewayPart(options);
  private Target target;

  @BeforeEach
  void start() throws IOException {
    gateway.start();
    target = new Target(options.ports().of(Service.CATALOGUE));
  }

  @AfterEach
  void stop() throws IOException {
    gateway.stop();
    target.close();
  }

  @Test
  void clientsThatLeaveInTheMiddleOfADownload() throws Exception {
    for (int one = 0; one < MORE_THAN_PLACES; one++) {
      try (var wire = wire()) {
        assertThat(wire.send(get("long")).head()).startsWith("HTTP/1.1 200");
        assertThat(wire.read(100_000)).hasSize(100_000);
      }
      target.awaitEnd();
    }
    expectAnAnswer();
  }

  @Test
  void targetThatBreaksOffItsAnswer() throws Exception {
    for (int one = 0; one < MORE_THAN_PLACES; one++) {
      try (var wire = wire()) {
        assertThat(wire.send(get("cut")).head()).startsWith("HTTP/1.1 200");
        assertThat(wire.read(1_000)).asString().isEqualTo("begun");
      }
    }
    expectAnAnswer();
  }

  @Test
  void clientsThatLeaveInTheMiddleOfAnUpload() throws Exception {
    for (int one = 0; one < MORE_THAN_PLACES; one++) {
      try (var wire = wire()) {
        wire.send("POST" + PATH + "silent" + HOST + "Content-Length: 100000\r\n\r\nbegun");
        target.awaitBeginning();
      }
      target.awaitEnd();
    }
    expectAnAnswer();
  }

  @Test
  void clientsThatLeaveBeforeTheAnswerBegins() throws Exception {
    for (int one = 0; one < MORE_THAN_PLACES; one++) {
      try (var wire = wire()) {
        wire.send(get("silent"));
        target.awaitBeginning();
      }
      target.awaitEnd();
    }
    expectAnAnswer();
  }

  @Test
  void clientsThatLeaveWithRequestsBehindTheFirst() throws Exception {
    for (int one = 0; one < MORE_THAN_PLACES; one++) {
      try (var wire = wire()) {
        wire.send(get("silent") + get("long"));
        target.awaitBeginning();
      }
      target.awaitEnd();
    }
    expectAnAnswer();
  }

  @Test
  void clientsThatLeaveAtOnce() throws Exception {
    try (var all = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int one = 0; one < 10 * Origin.PLACES; one++) {
        all.execute(this::askAndLeave);
      }
    }
    expectAnAnswer();
    target.awaitAllEnds();
  }

  private void askAndLeave() {
    try (var wire = wire()) {
      wire.send("POST" + PATH + "silent" + HOST + "Content-Length: 100000\r\n\r\nbegun");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** In the end: the last to leave may not have been noticed yet. */
  private void expectAnAnswer() throws IOException {
    String answer;
    do {
      try (var wire = wire()) {
        answer = wire.send(get("short")).answer();
      }
    } while (answer.contains("problem:busy"));
    assertThat(answer).startsWith("HTTP/1.1 200").endsWith("ok");
  }

  private Wire wire() throws IOException {
    return new Wire(options.ports().gateway());
  }

  private static String get(String what) {
    return "GET" + PATH + what + HOST + "\r\n";
  }
}
