package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the one public port shows, and what it does not. */
@Journey
class FrontDoorTest {

  private final World world;

  FrontDoorTest(World world) {
    this.world = world;
  }

  @Test
  void frontPageNamesEveryServiceAndItsDocuments() {
    Answer page = world.at("/").get().expect(200);
    for (Service service : Service.values()) {
      assertThat(page.text()).contains("/api/" + service.path() + "/docs");
    }
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void documentIsServed(Service service) {
    Answer document =
        world
            .at("/api/" + service.path() + "/openapi")
            .with("Accept", "application/json")
            .get()
            .expect(200);
    assertThat(document.json().path("openapi").asText()).startsWith("3.1");
    assertThat(document.json().path("paths")).isNotEmpty();
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void pageOfTheDocumentIsServed(Service service) {
    Answer page = world.at("/api/" + service.path() + "/docs/").get().expect(200);
    assertThat(page.text()).contains("<html");
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void healthAndMetricsAreOnTheManagementPortOnly(Service service) {
    world.managementOf(service, "/q/health/ready").get().expect(200);
    assertThat(world.managementOf(service, "/q/metrics").get().expect(200).text())
        .contains("outbox");
    for (String path : new String[] {"/q/health", "/q/metrics", "/q/health/ready"}) {
      world.at(path).get().expect(404);
      world.at("/api/" + service.path() + path).get().expect(404);
      world.directlyAt(service, path).get().expect(404);
    }
  }

  @Test
  void administrationOfKeycloakIsNotBehindTheGateway() {
    Answer answer = world.at("/auth/admin/realms/ecampus").get();
    assertThat(answer.status()).isIn(401, 403, 404);
  }

  @Test
  void unknownServiceIsMissing() {
    world.at("/api/nowhere/v1/things").get().expect(404);
  }
}
