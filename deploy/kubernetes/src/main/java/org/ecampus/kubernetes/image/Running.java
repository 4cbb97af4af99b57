package org.ecampus.kubernetes.image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ecampus.local.Options;
import org.ecampus.local.Pause;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.part.ServiceEnvironment;
import org.ecampus.local.process.Child;
import org.ecampus.local.process.Command;
import org.ecampus.local.process.Probe;

/** A service that runs from the layers of its image, beside a real PostgreSQL and a real Kafka. */
final class Running implements AutoCloseable {

  private static final Duration START = Duration.ofMinutes(2);
  private static final Duration STOP = Duration.ofSeconds(30);
  private static final Duration BETWEEN_PROBES = Duration.ofMillis(100);

  private static final Pattern STARTED = Pattern.compile("started in ([0-9.]+s)");

  private final Child child;
  private final Command command;
  private final String management;

  private Running(Command command, String management) {
    this.command = command;
    this.management = management;
    this.child = Child.launch(command);
  }

  /**
   * Starts a program of the image and returns when the service is ready.
   *
   * @param java further options of its JVM
   */
  static Running start(
      UnpackedImage image,
      Path temporary,
      List<String> program,
      String java,
      Service service,
      Options options)
      throws IOException {
    var environment = new TreeMap<>(new ServiceEnvironment(options).of(Replica.first(service)));
    environment.put("JDK_JAVA_OPTIONS", java);
    environment.computeIfPresent("ECAMPUS_CATALOGUE_FILES_DIRECTORY", (_, _) -> "/tmp/files");
    var command =
        new Command(
            service.path() + "-image",
            PlainProcess.line(image, temporary, program),
            Map.copyOf(environment),
            options.home(),
            "TERM");
    Files.deleteIfExists(command.log());
    var running = new Running(command, "http://localhost:" + options.ports().managementOf(service));
    running.awaitReady();
    return running;
  }

  /** How long it took to start, as it says itself. */
  String startTime() throws IOException {
    var told = STARTED.matcher(log());
    return told.find() ? told.group(1) : "unknown";
  }

  /** What it has written so far. */
  String log() throws IOException {
    return Files.readString(command.log());
  }

  /** Asks it to end, and waits for that. */
  void stop(Duration patience) {
    child.stop(patience);
  }

  @Override
  public void close() {
    stop(STOP);
  }

  private void awaitReady() throws IOException {
    var deadline = System.nanoTime() + START.toNanos();
    while (!Probe.ok(management + "/q/health/ready")) {
      if (!child.running() || System.nanoTime() > deadline) {
        close();
        throw new Trouble("It did not become ready and said:\n" + log());
      }
      Pause.of(BETWEEN_PROBES, "The start");
    }
  }
}
