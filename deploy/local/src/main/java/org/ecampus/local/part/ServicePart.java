package org.ecampus.local.part;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ecampus.local.Options;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.ecampus.local.process.Probe;

/** One process of one of the five services, run from its built jar. */
public final class ServicePart extends JavaPart {

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
  protected String program() {
    return service.path();
  }

  @Override
  protected boolean records() {
    return super.records() && replica.number() == 1;
  }

  @Override
  protected List<String> flags() {
    return List.of("@" + settings());
  }

  @Override
  protected List<Path> files() {
    return Stream.concat(Stream.of(settings()), Jars.in(application()).stream()).toList();
  }

  @Override
  protected List<String> call() {
    return List.of("-jar", jar().toString());
  }

  @Override
  protected Map<String, String> environment() {
    return new ServiceEnvironment(options).of(replica);
  }

  @Override
  protected boolean ready() {
    return Probe.ok(
        "http://localhost:" + options.ports().managementOf(replica) + "/q/health/ready");
  }

  private Path settings() {
    return options.root().resolve("deploy/service.jvm");
  }

  private Path jar() {
    return application().resolve("quarkus-run.jar");
  }

  private Path application() {
    return options.root().resolve(service.module()).resolve("target/quarkus-app");
  }
}
