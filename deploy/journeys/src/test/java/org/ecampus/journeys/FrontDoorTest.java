package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.ecampus.client.Answer;
import org.ecampus.local.Ports;
import org.ecampus.local.Replica;
import org.ecampus.local.Service;
import org.ecampus.local.process.Listeners;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the one public port shows, and what it does not. */
@Journey
class FrontDoorTest {

  private static final List<String> INSIDE = List.of("/q/health", "/q/metrics", "/q/health/ready");

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
    for (Replica replica : world.replicasOf(service)) {
      world.managementOf(replica, "/q/health/ready").get().expect(200);
      assertThat(world.managementOf(replica, "/q/metrics").get().expect(200).text())
          .contains("outbox");
      for (String path : INSIDE) {
        world.directlyAt(replica, path).get().expect(404);
      }
    }
    for (String path : INSIDE) {
      world.at(path).get().expect(404);
      world.at("/api/" + service.path() + path).get().expect(404);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/auth/",
        "/auth/admin/realms/ecampus",
        "/auth/admin/master/console/",
        "/auth/realms/master",
        "/auth/realms/elsewhere",
        "/auth/realms/ecampus/../master",
        "/auth/realms/ecampus/%2e%2e/master"
      })
  void nothingOfKeycloakButTheRealmIsBehindTheGateway(String path) {
    world.at("/auth/realms/ecampus").get().expect(200);
    world.at(path).get().expectProblem(404);
  }

  @Test
  void nothingListensOnAnotherInterfaceThanLoopback() throws IOException {
    Ports ports = world.campus().options().ports();
    assertThat(Listeners.onLoopback())
        .contains(ports.gateway(), ports.kafka(), ports.postgres(), ports.keycloak())
        .containsAll(replicas().map(ports::of).toList())
        .containsAll(replicas().map(ports::managementOf).toList());
    assertThat(Listeners.elsewhere()).doesNotContainAnyElementsOf(ports.all().boxed().toList());
  }

  private Stream<Replica> replicas() {
    return Stream.of(Service.values()).flatMap(service -> world.replicasOf(service).stream());
  }

  @Test
  void whatWasMadeIsFoundWhereItsLocationSays() {
    String tutor = world.people().token(People.TUTOR);
    Answer made =
        world
            .at("/api/catalogue/v1/drafts")
            .as(tutor)
            .post(Json.of(Authoring.shortCourse("Found where it lies")))
            .expect(201);

    Answer found = world.at(made.header("Location").orElseThrow()).as(tutor).get().expect(200);

    assertThat(found.json().at("/draft/courseId")).isEqualTo(made.json().path("courseId"));
  }

  @Test
  void unknownServiceIsMissing() {
    world.at("/api/nowhere/v1/things").get().expect(404);
  }
}
