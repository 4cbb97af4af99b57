package org.ecampus.local.gateway;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;

/**
 * Which part answers for which host and path. Management ports are behind no path; of Keycloak the
 * pages and endpoints of the realm are, its administration is not; content of courses has a host of
 * its own, so that a page in it is a stranger to everything else.
 */
final class Routes {

  /** The host that serves content and nothing else; by RFC 6761 it is this machine. */
  static final String CONTENT_HOST = "content.localhost";

  private final List<Route> routes;
  private final Route content;

  Routes(Ports ports) {
    var keycloak = new Target("Keycloak", ports.keycloak());
    var services = Arrays.stream(Service.values()).map(service -> route(service, ports));
    var realm =
        Stream.of(
            new Route(PathRule.exactly("auth", "realms", "ecampus"), keycloak),
            new Route(PathRule.exactly("auth", "resources"), keycloak));
    this.routes = Stream.concat(services, realm).toList();
    this.content = new Route(PathRule.exactly("files"), target(Service.CATALOGUE, ports));
  }

  /** The target of a path on a host, or none. */
  Optional<Target> find(String host, String path) {
    var open = host.equals(CONTENT_HOST) ? Stream.of(content) : routes.stream();
    return open.filter(route -> route.rule().holds(path)).map(Route::target).findFirst();
  }

  private static Route route(Service service, Ports ports) {
    return new Route(PathRule.under("/api/" + service.path()), target(service, ports));
  }

  private static Target target(Service service, Ports ports) {
    return new Target(service.module(), ports.of(service));
  }

  private record Route(PathRule rule, Target target) {}

  /** Who answers, and where on this machine. */
  record Target(String name, int port) {}
}
