package org.ecampus.local.gateway;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.ecampus.local.Options;
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

  Routes(Options options) {
    var ports = options.ports();
    var keycloak =
        new Upstream("Keycloak", List.of(new Origin(ports.keycloak(), ports.keycloakManagement())));
    var services = new EnumMap<Service, Upstream>(Service.class);
    Stream.of(Service.values()).forEach(each -> services.put(each, target(each, options)));
    var realm =
        Stream.of(
            new Route(PathRule.exactly("auth", "realms", "ecampus"), keycloak),
            new Route(PathRule.exactly("auth", "resources"), keycloak));
    this.routes = Stream.concat(ofServices(services), realm).toList();
    var files = Objects.requireNonNull(services.get(Service.CATALOGUE));
    this.content = new Route(PathRule.exactly("files"), files);
  }

  /** The target of a path on a host, or none. */
  Optional<Upstream> find(String host, String path) {
    var open = host.equals(CONTENT_HOST) ? Stream.of(content) : routes.stream();
    return open.filter(route -> route.rule().holds(path)).map(Route::target).findFirst();
  }

  /** The origins of services that have several. */
  Stream<Origin> replicas() {
    return routes.stream()
        .map(route -> route.target().origins())
        .filter(origins -> origins.size() > 1)
        .flatMap(List::stream);
  }

  private static Stream<Route> ofServices(Map<Service, Upstream> targets) {
    return targets.entrySet().stream()
        .map(each -> new Route(PathRule.under("/api/" + each.getKey().path()), each.getValue()));
  }

  private static Upstream target(Service service, Options options) {
    var ports = options.ports();
    var origins =
        options.replicasOf(service).stream()
            .map(replica -> new Origin(ports.of(replica), ports.managementOf(replica)));
    return new Upstream(service.module(), origins.toList());
  }

  private record Route(PathRule rule, Upstream target) {}
}
