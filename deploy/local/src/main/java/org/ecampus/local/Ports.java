package org.ecampus.local;

import java.util.stream.IntStream;

/**
 * The ports of one campus; an offset from 0 to 50000 moves all of them, so that two can stand side
 * by side.
 */
public record Ports(int offset) {

  /** The only interface anything of a campus on this machine listens on. */
  public static final String LOOPBACK = "127.0.0.1";

  private static final int MANAGEMENT = 1000;
  private static final int NEXT_REPLICA = 10;

  public Ports {
    if (offset < 0 || offset > 50_000) {
      throw new Trouble("The port offset is " + offset + "; give a number from 0 to 50000.");
    }
  }

  public int gateway() {
    return 8080 + offset;
  }

  public int postgres() {
    return 8132 + offset;
  }

  public int kafka() {
    return 8192 + offset;
  }

  public int kafkaController() {
    return 8193 + offset;
  }

  public int keycloak() {
    return 8180 + offset;
  }

  public int keycloakManagement() {
    return 8190 + offset;
  }

  /** Keycloak itself, past the gateway: its administration is here and nowhere else. */
  public String keycloakUrl() {
    return "http://localhost:" + keycloak() + "/auth";
  }

  /** Of the replica that every campus has. */
  public int of(Service service) {
    return of(Replica.first(service));
  }

  public int managementOf(Service service) {
    return managementOf(Replica.first(service));
  }

  public int of(Replica replica) {
    return replica.service().port() + (replica.number() - 1) * NEXT_REPLICA + offset;
  }

  public int managementOf(Replica replica) {
    return of(replica) + MANAGEMENT;
  }

  /** Every port of this campus, with as many replicas as there can be. */
  public IntStream all() {
    var fixed =
        IntStream.of(
            gateway(), postgres(), kafka(), kafkaController(), keycloak(), keycloakManagement());
    var services =
        Replica.all().flatMapToInt(replica -> IntStream.of(of(replica), managementOf(replica)));
    return IntStream.concat(fixed, services);
  }
}
