package org.ecampus.kit.events;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.awaitility.Awaitility;

/** The real broker of a test run: one KRaft node in a process of its own, which can be killed. */
final class KafkaBroker {

  private static final String PID = "ecampus.testing.kafka.pid";
  private static final String HOME = "ecampus.testing.kafka.home";
  private static final String BOOTSTRAP = "ecampus.testing.kafka.bootstrap";
  private static final String CLUSTER = "4L6g3nShT-eMCtK--X86sw";

  private KafkaBroker() {}

  /** The broker's address; the first caller of the run starts it, whatever its class loader. */
  static String bootstrap() {
    synchronized (System.getProperties()) {
      if (System.getProperty(BOOTSTRAP) == null) {
        format();
        Runtime.getRuntime().addShutdownHook(new Thread(KafkaBroker::kill));
        start();
      }
      return System.getProperty(BOOTSTRAP);
    }
  }

  /** The broker's address, once it has the topic. */
  static String withTopic(String topic) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
      if (admin.listTopics().names().get(20, SECONDS).contains(topic)) {
        return bootstrap();
      }
      admin.createTopics(List.of(new NewTopic(topic, 3, (short) 1))).all().get(20, SECONDS);
      return bootstrap();
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("cannot create " + topic, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends the broker as a power cut would. */
  static void kill() {
    ProcessHandle.of(Long.getLong(PID))
        .ifPresent(
            broker -> {
              broker.destroyForcibly();
              broker.onExit().orTimeout(10, SECONDS).join();
            });
  }

  /** Starts the broker on its old data and address. */
  static void start() {
    System.setProperty(PID, Long.toString(run("kafka.Kafka", settings().toString()).pid()));
    Awaitility.await().atMost(Duration.ofSeconds(60)).until(KafkaBroker::answers);
  }

  static void startUnlessRunning() {
    if (ProcessHandle.of(Long.getLong(PID)).filter(ProcessHandle::isAlive).isEmpty()) {
      start();
    }
  }

  private static boolean answers() throws InterruptedException {
    try (var admin =
        Admin.create(
            Map.of(
                "bootstrap.servers", System.getProperty(BOOTSTRAP),
                "default.api.timeout.ms", 2_000,
                "request.timeout.ms", 2_000))) {
      return !admin.describeCluster().nodes().get(3, SECONDS).isEmpty();
    } catch (ExecutionException | TimeoutException e) {
      return false;
    }
  }

  private static void format() {
    try {
      var home = Files.createDirectories(Path.of("target", "kafka-broker"));
      var data = Files.createTempDirectory(home, "data");
      var broker = freePort();
      var controller = freePort();
      System.setProperty(HOME, data.toString());
      System.setProperty(BOOTSTRAP, "localhost:" + broker);
      Files.writeString(settings(), properties(data, broker, controller));
      var format =
          run("kafka.tools.StorageTool", "format", "-t", CLUSTER, "-c", settings().toString());
      if (!format.waitFor(30, SECONDS) || format.exitValue() != 0) {
        throw new IllegalStateException("cannot format the broker's storage, see " + data);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String properties(Path data, int broker, int controller) {
    return """
    process.roles=broker,controller
    node.id=1
    controller.quorum.voters=1@localhost:%2$d
    listeners=PLAINTEXT://localhost:%1$d,CONTROLLER://localhost:%2$d
    advertised.listeners=PLAINTEXT://localhost:%1$d
    controller.listener.names=CONTROLLER
    log.dirs=%3$s
    num.partitions=3
    offsets.topic.num.partitions=3
    offsets.topic.replication.factor=1
    transaction.state.log.replication.factor=1
    transaction.state.log.min.isr=1
    share.coordinator.state.topic.replication.factor=1
    share.coordinator.state.topic.min.isr=1
    group.initial.rebalance.delay.ms=0
    """
        .formatted(broker, controller, data.resolve("log").toAbsolutePath());
  }

  private static Process run(String main, String... arguments) {
    var command = new ArrayList<String>();
    command.add(ProcessHandle.current().info().command().orElseThrow());
    command.addAll(List.of("-Xmx256m", "-Xshare:auto", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", classPath(), main));
    command.addAll(List.of(arguments));
    var log = Path.of(System.getProperty(HOME), "broker.log").toFile();
    try {
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The broker's own client comes first: the platform brings an older one for the services. */
  private static String classPath() {
    return Path.of("target", "kafka-broker").toAbsolutePath()
        + File.separator
        + '*'
        + File.pathSeparator
        + Jvm.classPath();
  }

  private static Path settings() {
    return Path.of(System.getProperty(HOME), "broker.properties").toAbsolutePath();
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
