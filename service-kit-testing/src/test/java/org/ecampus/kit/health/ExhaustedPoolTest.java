package org.ecampus.kit.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Readiness does not ask through the pool. */
@ServiceTest
@TestProfile(ExhaustedPoolTest.TinyPool.class)
class ExhaustedPoolTest {

  private static final int SIZE = 5;

  private final List<Connection> held = new ArrayList<>();

  @Inject DataSource pool;

  @TestHTTPResource(value = "health/ready", management = true)
  URI readiness;

  @AfterEach
  void giveBack() throws SQLException {
    for (var connection : held) {
      connection.close();
    }
  }

  @Test
  void staysReadyWhileEveryConnectionIsLent() throws SQLException {
    // Given
    for (int lent = 0; lent < SIZE; lent++) {
      held.add(pool.getConnection());
    }
    assertThatThrownBy(() -> pool.getConnection().close())
        .as("negative control: nobody else gets a connection")
        .hasMessageContaining("cquisition timeout");

    // When
    var answer = given().get(readiness);

    // Then
    answer
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks.name", hasItems("PostgreSQL is durable", "Events are taken in"));
  }

  /** A few connections, and nobody waits for one. */
  public static class TinyPool implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.datasource.jdbc.max-size",
          String.valueOf(SIZE),
          "quarkus.datasource.jdbc.acquisition-timeout",
          "0.1S");
    }
  }
}
