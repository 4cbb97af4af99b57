package org.ecampus.local;

/**
 * The ports of one campus; an offset from 0 to 50000 moves all of them, so that two can stand side
 * by side.
 */
public record Ports(int offset) {

  private static final int MANAGEMENT = 1000;

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

  public int of(Service service) {
    return service.port() + offset;
  }

  public int managementOf(Service service) {
    return of(service) + MANAGEMENT;
  }
}
