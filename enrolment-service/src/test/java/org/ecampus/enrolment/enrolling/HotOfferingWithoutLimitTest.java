package org.ecampus.enrolment.enrolling;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Map;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** The negative control of {@link HotOfferingTest}. */
@ServiceTest
@TestProfile(HotOfferingWithoutLimitTest.SmallPool.class)
class HotOfferingWithoutLimitTest {

  @Inject HotOffering hotOffering;

  /** The same service with so few connections that a handful of people can take them all. */
  public static class SmallPool implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size", "6",
          "quarkus.datasource.jdbc.acquisition-timeout", "1S",
          "ecampus.enrolment.per-offering.running", "12");
    }
  }

  @Test
  void takesAllConnectionsOnceTheLimitIsOff() throws Exception {
    // When
    HotOffering.Outcome outcome = hotOffering.play();

    // Then
    assertThat(outcome.other().statusCode()).isEqualTo(503);
  }
}
