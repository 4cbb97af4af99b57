package org.ecampus.kit.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StartupRulesTest {

  private final Map<String, String> sound =
      new HashMap<>(
          Map.of(
              "ecampus.public-url", "https://campus.example.org",
              "kafka.security.protocol", "SASL_SSL",
              "quarkus.datasource.jdbc.url", "jdbc:postgresql://db/campus?sslmode=verify-full",
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
  void refusesADemoSecretInsideALongerValue() {
    // Given
    sound.put(
        "kafka.sasl.jaas.config",
        "PlainLoginModule required username=\"tutoring\" password=\"local-demo-kafka-tutoring\";");

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals).containsExactly("kafka.sasl.jaas.config holds a secret of the local demo");
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

  @ParameterizedTest
  @CsvSource({
    "mp.jwt.verify.issuer, http://localhost:8080/auth/realms/ecampus",
    "mp.jwt.verify.publickey.location, http://keycloak:8180/certs",
    "ecampus.keycloak.url, http://keycloak:8180/auth",
    "ecampus.public-url, http://campus.example.org",
    "ecampus.content-url, http://content.example.org",
    "kafka.security.protocol, PLAINTEXT",
    "kafka.security.protocol, SASL_PLAINTEXT",
    "quarkus.datasource.jdbc.url, jdbc:postgresql://db/campus",
    "quarkus.datasource.jdbc.url, jdbc:postgresql://db/campus?sslmode=prefer",
    "quarkus.datasource.reports.jdbc.url, jdbc:postgresql://db/reports?sslmode=disable",
    "ecampus.security.second-factor, exempt",
    "ecampus.clock.offset, P30D",
    "ecampus.clock.offset, PT0.001S"
  })
  void refusesWhatIsFitForALaptopOnly(String name, String value) {
    // Given
    sound.put(name, value);

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals).hasSize(1);
    assertThat(refusals.getFirst()).startsWith(name);
    assertThat(refusals("local")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"mp.jwt.verify.issuer", "ecampus.public-url", "kafka.security.protocol"})
  void refusesToStartWithout(String name) {
    // Given
    sound.remove(name);

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals).hasSize(1);
    assertThat(refusals.getFirst()).startsWith(name);
  }

  @Test
  void acceptsTlsThatIsAskedForBesideTheAddress() {
    // Given
    sound.put("quarkus.datasource.jdbc.url", "jdbc:postgresql://db/campus");
    sound.put("quarkus.datasource.jdbc.additional-jdbc-properties.sslmode", "require");

    // When
    var refusals = refusals("prod");

    // Then
    assertThat(refusals).isEmpty();
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
