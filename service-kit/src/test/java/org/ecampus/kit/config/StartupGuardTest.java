package org.ecampus.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class StartupGuardTest {
  static final List<String> NAMED = StartupRules.NAMED;
  private static final int ORDINAL = 300;

  @ParameterizedTest
  @FieldSource("NAMED")
  void findsWhatHasARuleInAnEnvironmentVariable(String name) {
    var variable = name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");

    assertThat(values(variable, "found")).containsEntry(name, "found");
  }

  @ParameterizedTest
  @CsvSource({
    "ECAMPUS_CONTENT_URL, http://content.example.org, ecampus.content-url",
    "ECAMPUS_KEYCLOAK_URL, http://keycloak:8180/auth, ecampus.keycloak.url",
    "MP_JWT_VERIFY_PUBLICKEY_LOCATION, http://keycloak:8180/certs, mp.jwt.verify.publickey.location"
  })
  void addressInAnEnvironmentVariableMustBeOverHttps(String variable, String value, String name) {
    var refusals = StartupRules.refusals(List.of("prod"), values(variable, value));

    assertThat(refusals).contains(name + " must be an address over https");
  }

  @Test
  void demoSecretInAnEnvironmentVariableIsFound() {
    var refusals =
        StartupRules.refusals(List.of("prod"), values("SOME_PASSWORD", "local-demo-secret"));

    assertThat(refusals).anyMatch(refusal -> refusal.endsWith("holds a secret of the local demo"));
  }

  private static Map<String, String> values(String variable, String value) {
    var config =
        new SmallRyeConfigBuilder()
            .withSources(new EnvConfigSource(Map.of(variable, value), ORDINAL))
            .build();
    return new StartupGuard(config).values();
  }
}
