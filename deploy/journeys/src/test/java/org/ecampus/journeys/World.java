package org.ecampus.journeys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.ecampus.client.Request;
import org.ecampus.local.Campus;
import org.ecampus.local.Options;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;

/** The campus that all journeys share, with a data folder and ports of its own. */
final class World implements AutoCloseable {

  private static final int PORT_OFFSET = Integer.getInteger("ecampus.journeys.offset", 20_000);
  private static final int REPLICAS = Integer.getInteger("ecampus.journeys.replicas", 2);

  private final Campus campus;
  private final People people;

  private World(Campus campus) {
    this.campus = campus;
    this.people = new People(campus.options());
  }

  /** Starts everything, on an empty data folder unless {@code ecampus.journeys.keep} is true. */
  static World start() {
    Path root = Path.of(System.getProperty("ecampus.root", "../.."));
    Path home = Path.of("target/campus").toAbsolutePath();
    if (!Boolean.getBoolean("ecampus.journeys.keep")) {
      empty(home);
    }
    return new World(
        Campus.start(Options.of(root).home(home).portOffset(PORT_OFFSET).replicas(REPLICAS)));
  }

  Campus campus() {
    return campus;
  }

  People people() {
    return people;
  }

  /** The project folder. */
  Path root() {
    return campus.options().root();
  }

  /** A request through the gateway, as everybody sends them. */
  Request at(String path) {
    return new Request(campus.url() + path);
  }

  List<Replica> replicasOf(Service service) {
    return campus.options().replicasOf(service);
  }

  /** The processes of a service, to be taken down and up together. */
  Processes processesOf(Service service) {
    return new Processes(campus.partsOf(service));
  }

  /** A request straight to a service, past the gateway. */
  Request directlyAt(Replica replica, String path) {
    return new Request("http://localhost:" + campus.options().ports().of(replica) + path);
  }

  /** A request to a service's management port. */
  Request managementOf(Replica replica, String path) {
    return new Request("http://localhost:" + campus.options().ports().managementOf(replica) + path);
  }

  @Override
  public void close() {
    campus.close();
  }

  private static void empty(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder()).forEach(World::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
