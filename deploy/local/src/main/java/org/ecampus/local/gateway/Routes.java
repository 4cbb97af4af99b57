package org.ecampus.local.gateway;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.ecampus.local.Ports;
import org.ecampus.local.Service;

/** Which port answers for which prefix; management ports are behind none of them. */
final class Routes {

  private final Map<String, Target> byPrefix = new LinkedHashMap<>();

  Routes(Ports ports) {
    for (var service : Service.values()) {
      byPrefix.put("/api/" + service.path(), new Target(service.module(), ports.of(service)));
    }
    byPrefix.put("/auth", new Target("Keycloak", ports.keycloak()));
  }

  /** The target of a path, or none; {@code /api/catalogue2} is not under {@code /api/catalogue}. */
  Optional<Target> find(String path) {
    return byPrefix.entrySet().stream()
        .filter(route -> path.equals(route.getKey()) || path.startsWith(route.getKey() + "/"))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Who answers, and where on this machine. */
  record Target(String name, int port) {}
}
