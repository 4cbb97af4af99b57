package org.ecampus.kit.clock;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.problem;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.response.Response;
import io.vertx.core.Vertx;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.ecampus.kit.config.RealTime;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ClockOperationTest {
  private static final Instant LATER = Instant.parse("2031-02-03T04:05:06Z");

  @TestHTTPResource(value = "/clock", management = true)
  URI address;

  @Inject Clock business;
  @Inject @RealTime Clock real;
  @Inject ClockOperation operation;
  @Inject Vertx vertx;

  @AfterEach
  void goBack() {
    given().delete(address).then().statusCode(200);
  }

  @Test
  void businessTimeGoesOnFromWhereItIsSet() {
    // When
    Response answer = set("{\"now\":\"%s\"}".formatted(LATER));

    // Then
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(business.instant()).isBetween(LATER, LATER.plusSeconds(600));
    assertThat(Instant.parse(given().get(address).path("now")))
        .isBetween(LATER, LATER.plusSeconds(600));
  }

  @Test
  void realTimeIsNotSet() {
    // Given
    Instant before = Instant.now();

    // When
    set("{\"now\":\"%s\"}".formatted(LATER));

    // Then
    assertThat(real.instant()).isBetween(before, before.plusSeconds(600));
  }

  @Test
  void businessTimeGoesBackToRealTime() {
    // Given
    set("{\"now\":\"%s\"}".formatted(LATER));

    // When
    given().delete(address).then().statusCode(200);

    // Then
    assertThat(Duration.between(real.instant(), business.instant()))
        .isLessThan(Duration.ofHours(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "7", "{}", "{\"now\":7}", "{\"now\":\"tomorrow\"}", "{\"now\":null}"})
  void whatIsNoTimeIsRefused(String body) {
    problem(set(body), 400, "invalid-input");
  }

  @Test
  void theOperationDoesNotExistWhereItMatters() {
    assertThat(routes("prod")).isZero();
    assertThat(routes("local")).isEqualTo(3);
  }

  private int routes(String profile) {
    var router = Router.router(vertx);
    operation.offer(router, List.of(profile));
    return router.getRoutes().size();
  }

  private Response set(String body) {
    return given().body(body).contentType("application/json").put(address);
  }
}
