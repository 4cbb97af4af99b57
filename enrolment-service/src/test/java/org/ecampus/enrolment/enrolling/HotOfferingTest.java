package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** A hot offering cannot take the service down. */
@ServiceTest
@TestProfile(HotOfferingTest.SmallPool.class)
class HotOfferingTest {

  @Inject HotOffering hotOffering;

  /** The same service with so few connections that a handful of people can take them all. */
  public static class SmallPool implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "6",
          "quarkus.datasource.jdbc.acquisition-timeout", "1S",
          "ecampus.enrolment.per-offering.running", "2",
          "ecampus.enrolment.per-offering.waiting", "10");
    }
  }

  @Test
  void leavesConnectionsToEverybodyElse() throws Exception {
    // When
    HotOffering.Outcome outcome = hotOffering.play();

    // Then
    assertThat(outcome.other().statusCode()).isEqualTo(201);
    assertThat(outcome.hot()).hasSize(HotOffering.PEOPLE).containsOnly(201);
  }

  @Test
  void tellsWhoComesOnTopWhenToTryAgain() throws Exception {
    // When
    HotOffering.Outcome outcome = hotOffering.overrun();

    // Then
    assertThat(outcome.other().statusCode()).isEqualTo(503);
    assertThat(outcome.other().header("Retry-After")).isEqualTo("1");
    assertThat(outcome.hot()).hasSize(HotOffering.PEOPLE).containsOnly(201);
  }
}
