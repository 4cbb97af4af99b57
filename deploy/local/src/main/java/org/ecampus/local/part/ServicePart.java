package org.ecampus.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ecampus.local.Options;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Command;
import org.ecampus.local.process.Java;
import org.ecampus.local.process.Probe;

/** One process of one of the five services, run from its built jar. */
public final class ServicePart extends ProcessPart {

  private final Service service;
  private final Replica replica;

  public ServicePart(Options options, Replica replica) {
    super(options);
    this.service = replica.service();
    this.replica = replica;
  }

  @Override
  public String name() {
    return replica.name();
  }

  @Override
  public List<String> needs() {
    return List.of(PostgresPart.NAME, KafkaPart.NAME);
  }

  @Override
  public Map<String, Integer> ports() {
    return Map.of(
        "the service " + name(),
        options.ports().of(replica),
        "management of " + name(),
        options.ports().managementOf(replica));
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
    line.addAll(options.compilerFlags());
    line.addAll(
        List.of(
            "@" + options.root().resolve("deploy/service.jvm"), "-jar", jar().toString()));
    return new Command(
        name(), line, new ServiceEnvironment(options).of(replica), options.home(), "TERM");
  }

  @Override
  protected boolean ready() {
    return Probe.ok(
        "http://localhost:" + options.ports().managementOf(replica) + "/q/health/ready");
  }

  private Path jar() {
    return options.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
  }
}
