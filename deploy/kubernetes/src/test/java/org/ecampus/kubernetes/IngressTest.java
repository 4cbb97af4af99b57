package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;

/** The doors of the campus are those of the gateway on a laptop. */
class IngressTest {

  private final Campus campus = new Campus("overlays/production");

  @Test
  void servicesAndTheRealmAreBehindPathsAndNothingElseIs() {
    var expected = new TreeMap<String, String>();
    Arrays.stream(Service.values())
        .forEach(service -> expected.put("/api/" + service.path(), service.module() + ":http"));
    expected.put("/auth/realms/ecampus", "keycloak-service:http");
    expected.put("/auth/resources", "keycloak-service:http");

    assertThat(paths("campus")).isEqualTo(expected);
  }

  @Test
  void contentHasAnOriginOfItsOwn() {
    assertThat(paths("content")).isEqualTo(Map.of("/files", "catalogue-service:http"));
    assertThat(host("content")).isNotEqualTo(host("campus"));
  }

  @Test
  void servicesOfferNoManagementPort() {
    assertThat(campus.all("Service"))
        .hasSize(Service.values().length)
        .allMatch(service -> service.at("/spec/ports").size() == 1)
        .allMatch(service -> service.at("/spec/ports/0/name").asText().equals("http"));
  }

  @Test
  void everyHostHasACertificate() {
    for (var ingress : campus.all("Ingress")) {
      assertThat(ingress.at("/spec/tls/0/hosts/0")).isEqualTo(ingress.at("/spec/rules/0/host"));
      assertThat(ingress.at("/spec/tls/0/secretName").asText()).isNotEmpty();
    }
  }

  /** Guessing is counted by address. */
  @Test
  void clientsCannotSayWhereTheyAre() {
    assertThat(campus.all("Ingress"))
        .hasSize(2)
        .allMatch(
            ingress ->
                ingress
                    .at("/metadata/annotations/haproxy.org~1request-set-header")
                    .asText()
                    .equals("X-Forwarded-For %[src]"));
  }

  private String host(String ingress) {
    return campus.the("Ingress", ingress).at("/spec/rules/0/host").asText();
  }

  private Map<String, String> paths(String ingress) {
    var paths = new TreeMap<String, String>();
    campus
        .the("Ingress", ingress)
        .at("/spec/rules/0/http/paths")
        .forEach(
            path -> {
              var service = path.at("/backend/service");
              paths.put(
                  path.get("path").asText(),
                  service.get("name").asText() + ":" + service.at("/port/name").asText());
            });
    return paths;
  }
}
