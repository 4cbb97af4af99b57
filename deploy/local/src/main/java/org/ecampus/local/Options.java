package org.ecampus.local;

import java.nio.file.Path;
import java.util.List;

/**
 * Where a campus lives and how much of it is wanted.
 *
 * @param root the checked-out project, where the built jars are
 * @param home the folder of its data, kept between runs
 * @param ports what it listens on
 * @param infrastructureOnly leaves the five services to whoever runs them from the sources
 * @param production runs services, Kafka and Keycloak with the optimising compiler, which starts
 *     later and runs faster
 * @param replicas how many processes of every service there are
 * @param recording has parts written in Java record what makes their next start faster
 */
public record Options(
    Path root,
    Path home,
    Ports ports,
    boolean infrastructureOnly,
    boolean production,
    int replicas,
    boolean recording) {

  public Options {
    root = root.toAbsolutePath().normalize();
    home = home.toAbsolutePath().normalize();
    if (replicas < 1 || replicas > Replica.MOST) {
      throw new Trouble(
          "--replicas is followed by "
              + replicas
              + "; give a number from 1 to "
              + Replica.MOST
              + ".");
    }
  }

  /** A whole campus of the given project folder, with its data in {@code .ecampus}. */
  public static Options of(Path root) {
    return new Options(root, root.resolve(".ecampus"), new Ports(0), false, false, 1, false);
  }

  public Options home(Path other) {
    return new Options(root, other, ports, infrastructureOnly, production, replicas, recording);
  }

  public Options portOffset(int offset) {
    return new Options(
        root, home, new Ports(offset), infrastructureOnly, production, replicas, recording);
  }

  public Options infrastructure(boolean only) {
    return new Options(root, home, ports, only, production, replicas, recording);
  }

  public Options production(boolean wanted) {
    return new Options(root, home, ports, infrastructureOnly, wanted, replicas, recording);
  }

  public Options replicas(int ofEveryService) {
    return new Options(
        root, home, ports, infrastructureOnly, production, ofEveryService, recording);
  }

  public Options recording(boolean wanted) {
    return new Options(root, home, ports, infrastructureOnly, production, replicas, wanted);
  }

  /** The processes of a service. */
  public List<Replica> replicasOf(Service service) {
    return Replica.of(service, replicas).toList();
  }

  /** What every Java of this campus is told about its compiler. */
  public List<String> compilerFlags() {
    return production ? List.of() : List.of("-XX:TieredStopAtLevel=1");
  }

  /** The address people use. */
  public String url() {
    return "http://localhost:" + ports.gateway();
  }

  /** The origin that serves content of courses and nothing else. */
  public String contentUrl() {
    return "http://content.localhost:" + ports.gateway();
  }

  /** Unpacked programs; kept by a reset and shared by every campus of this project folder. */
  public Path tools() {
    return root.resolve(".ecampus").resolve("tools");
  }

  /** Jars the build put beside the launcher. */
  public Path libraries() {
    return root.resolve("deploy/local/target/lib");
  }
}
