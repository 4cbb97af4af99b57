package org.ecampus.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DevEnvironmentTest {

  @Test
  void leadsAServiceFromItsSourcesToTheRunningParts() {
    // Given
    var arguments =
        Arguments.read(List.of("environment", "enrolment"), Path.of("/campus"), Map.of());

    // When
    var exports = DevEnvironment.of(arguments).lines().toList();

    // Then
    assertThat(exports)
        .contains(
            "export QUARKUS_HTTP_PORT='8102'",
            "export KAFKA_BOOTSTRAP_SERVERS='localhost:8192'",
            "export ECAMPUS_KEYCLOAK_URL='http://localhost:8180/auth'")
        .noneMatch(line -> line.contains("QUARKUS_PROFILE"));
  }
}
