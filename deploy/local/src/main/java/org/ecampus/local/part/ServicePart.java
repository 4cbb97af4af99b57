package org.ecampus.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Command;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Probe;

/** One of the five services, run from its built jar. */
public final class ServicePart extends ProcessPart {

  private final Service service;

  public ServicePart(Options options, Service service) {
    super(options);
    this.service = service;
  }

  @Override
  public String name() {
    return service.path();
  }

  @Override
  public List<String> needs() {
    return List.of(PostgresPart.NAME, KafkaPart.NAME);
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of(
        service.module(),
        options.ports().of(service),
        "management of " + service.module(),
        options.ports().managementOf(service));
  }

  @Override
  protected void prepare() {
    if (!Files.exists(jar())) {
      throw new Trouble(service.module() + " is not built: run ./mvnw -DskipTests package.");
    }
  }

  @Override
  protected Command command() {
    var line = new ArrayList<>(List.of(Java.program(), "-Decampus.home=" + options.home()));
    if (!options.production()) {
      line.add("-XX:TieredStopAtLevel=1");
    }
    line.addAll(
        List.of(
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-jar",
            jar().toString()));
    return new Command(
        name(), line, new ServiceEnvironment(options).of(service), options.home(), "TERM");
  }

  @Override
  protected boolean ready() {
    return Probe.ok(
        "http://localhost:" + options.ports().managementOf(service) + "/q/health/ready");
  }

  private Path jar() {
    return options.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
