package org.ecampus.kubernetes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ecampus.local.Options;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.ecampus.local.part.ServiceEnvironment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the launcher tells a service, a cluster tells it too, with values fit for one. */
class EnvironmentTest {

  /** Files lie in an object store here: {@code ECAMPUS_CATALOGUE_FILES_S3_…}. */
  private static final Set<String> ONLY_ON_A_LAPTOP = Set.of("ECAMPUS_CATALOGUE_FILES_DIRECTORY");

  private final Campus campus = new Campus("overlays/production");

  @ParameterizedTest
  @EnumSource(Service.class)
  void nothingThatTheLauncherTellsAServiceIsMissing(Service service) {
    var told = new ServiceEnvironment(Options.of(Project.ROOT)).of(Replica.first(service));

    var missing = new TreeSet<>(told.keySet());
    missing.removeAll(environment(service).keySet());
    missing.removeAll(ONLY_ON_A_LAPTOP);

    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void everyAddressIsEncryptedAndEverySecretComesFromASecret(Service service) {
    var environment = environment(service);

    assertThat(environment.get("QUARKUS_DATASOURCE_JDBC_URL"))
        .contains("/" + service.database() + "?sslmode=verify-full");
    assertThat(environment).containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL");
    assertThat(environment).containsEntry("QUARKUS_PROFILE", "prod");
    assertThat(environment.values()).noneMatch(value -> value.startsWith("http://"));
    environment.forEach(
        (name, value) -> {
          if (name.matches(".*(PASSWORD|SECRET|SECRET_KEY|ACCESS_KEY|JAAS_CONFIG)")) {
            assertThat(value).as(name).startsWith("secret:");
          }
        });
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void tokensAreOfTheRealmThatKeycloakServes(Service service) {
    var keycloak = campus.the("Keycloak", "keycloak").at("/spec/hostname/hostname").asText();
    var environment = environment(service);

    assertThat(environment)
        .containsEntry("MP_JWT_VERIFY_ISSUER", keycloak + "/realms/ecampus")
        .containsEntry(
            "MP_JWT_VERIFY_PUBLICKEY_LOCATION",
            "https://keycloak-service:8443/auth/realms/ecampus/protocol/openid-connect/certs");
  }

  /** Names and values; of what comes from a secret, which. */
  private Map<String, String> environment(Service service) {
    var container =
        campus.the("Deployment", service.module()).at("/spec/template/spec/containers/0");
    var all = new TreeMap<String, String>();
    container
        .get("envFrom")
        .forEach(
            from ->
                all.putAll(
                    campus
                        .the("ConfigMap", from.at("/configMapRef/name").asText())
                        .strings("/data")));
    container.get("env").forEach(one -> all.put(one.get("name").asText(), value(one)));
    return all;
  }

  private static String value(JsonNode variable) {
    var secret = variable.at("/valueFrom/secretKeyRef");
    return secret.isObject()
        ? "secret:" + secret.get("name").asText() + "/" + secret.get("key").asText()
        : variable.get("value").asText();
  }
}
