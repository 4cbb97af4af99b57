package org.ecampus.local.part;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Tool;

/** One Kafka broker that is its own controller, with the topics that the contracts declare. */
public final class KafkaPart extends JavaPart {

  public static final String NAME = "kafka";

  /** Any fixed value will do: it only ties the data folder to this broker. */
  private static final String CLUSTER = "ZWNhbXB1cy1sb2NhbC0wMQ";

  private final Path folder;

  public KafkaPart(Options options) {
    super(options);
    this.folder = options.home().resolve("kafka");
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> needs() {
    return List.of();
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of(
        "Kafka", options.ports().kafka(), "Kafka's controller", options.ports().kafkaController());
  }

  @Override
  protected void prepare() {
    try {
      Files.createDirectories(folder);
      Files.writeString(settings(), BrokerSettings.text(options.ports(), data()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (!Files.exists(data().resolve("meta.properties"))) {
      format();
    }
  }

  private void format() {
    var line = new ArrayList<>(List.of(Java.program()));
    line.addAll(javaFlags());
    line.addAll(
        call("kafka.tools.StorageTool", "format", "--ignore-formatted", "-t", CLUSTER, "-c"));
    Tool.run("Kafka's formatter", line, Map.of(), Duration.ofMinutes(1));
  }

  @Override
  protected String program() {
    return NAME;
  }

  @Override
  protected List<String> flags() {
    return List.of(
        "-Xmx256m",
        "-XX:+UseSerialGC",
        "--enable-native-access=ALL-UNNAMED",
        "--sun-misc-unsafe-memory-access=allow",
        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
        "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
        "-Dorg.slf4j.simpleLogger.showDateTime=true",
        "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
  }

  @Override
  protected List<Path> files() {
    return Jars.in(options.libraries());
  }

  @Override
  protected List<String> call() {
    return call("kafka.Kafka");
  }

  /** A program of Kafka's, with its settings as the last argument. */
  private List<String> call(String mainClass, String... arguments) {
    var call = new ArrayList<>(List.of("-cp", Jars.classPath(files()), mainClass));
    call.addAll(List.of(arguments));
    call.add(settings().toString());
    return call;
  }

  @Override
  protected Map<String, String> environment() {
    return Map.of();
  }

  @Override
  protected boolean ready() {
    return Topics.reachable(options.ports());
  }

  @Override
  protected void settle() {
    var topics = DeclaredTopic.of(options.root());
    Topics.create(options.ports(), topics, new TopicRights(options.root(), topics).all());
  }

  private Path settings() {
    return folder.resolve("server.properties");
  }

  private Path data() {
    return folder.resolve("data");
  }
}
