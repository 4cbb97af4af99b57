package org.ecampus.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StartupRulesTest {

  private final Map<String, String> sound =
      new HashMap<>(
          Map.of(
              "mp.jwt.verify.issuer", "https://campus.example.org/auth/realms/ecampus",
              "mp.jwt.verify.audiences", "ecampus",
              "quarkus.datasource.password", "9f1c"));

  @Test
  void acceptsASoundConfiguration() {
    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals).isEmpty();
  }

  @Test
  void refusesTheDemoPasswordOfTheDatabase() {
    // Given
    sound.put("quarkus.datasource.password", "local-demo-catalogue");

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals)
        .containsExactly("quarkus.datasource.password holds a secret of the local demo");
  }

  @Test
  void refusesADemoSecretUnderAnyName() {
    // Given
    sound.put("ECAMPUS_CERTIFICATION_KEY_PASSWORD", "local-demo-signing");

    // When
    var refusals = refusals("staging");

    // Then
    assertThat(refusals).hasSize(1);
    assertThat(refusals.getFirst())
        .startsWith("ECAMPUS_CERTIFICATION_KEY_PASSWORD")
        .doesNotContain("local-demo-signing");
  }

  @Test
  void refusesAnIssuerOverPlainHttp() {
    // Given
    sound.put("mp.jwt.verify.issuer", "http://localhost:8080/auth/realms/ecampus");

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals).containsExactly("mp.jwt.verify.issuer must name an issuer over https");
  }

  @Test
  void refusesTokensForAnybody() {
    // Given
    sound.remove("mp.jwt.verify.audiences");

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals)
        .containsExactly("mp.jwt.verify.audiences must name the audience of this service");
  }

  @ParameterizedTest
  @ValueSource(strings = {"local", "dev", "test"})
  void acceptsAnythingOnALaptop(String profile) {
    // Given
    sound.put("quarkus.datasource.password", "local-demo-catalogue");
    sound.remove("mp.jwt.verify.issuer");

    // When
    var refusals = refusals(profile);

    // Then
    assertThat(refusals).isEmpty();
  }

  private List<String> refusals(String profile) {
    return StartupRules.refusals(List.of(profile), sound);
  }
}
