package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.client.Request;
import org.ecampus.local.Service;
import org.ecampus.local.part.Databases;
import org.junit.jupiter.api.Test;

/** Who is erased is nowhere any more, and what they have earned can still be verified by name. */
@Journey
class ErasureTest {

  private final World world;
  private final Registry registry;

  ErasureTest(World world) {
    this.world = world;
    this.registry = new Registry(world);
  }

  @Test
  void nothingOfAnErasedLearnerIsLeftAndTheirCertificateStillVerifies() {
    // Given
    String surname = "Sand-" + UUID.randomUUID();
    String username = registry.register("Erna", surname);
    Learner erna = new Learner(world, username);
    erna.setProfile();
    String courseId = new Authoring(world).publish(Authoring.introduction("A course that lasts"));
    erna.workThrough(erna.begin(courseId));
    String link = erna.certificate(courseId).path("verificationUrl").asText();
    assertThat(verify(link).path("holderName").asText()).isEqualTo("Erna " + surname);
    assertThat(holding(surname)).contains("ecampus_certification.certificate");
    String learnerId = world.people().id(username);
    confirmName(learnerId, surname);
    assertThat(holding(surname)).contains("ecampus_enrolment.idempotency_key");

    // When
    registry.erase(learnerId);

    // Then
    assertThat(holding(surname)).isEmpty();
    assertThat(world.people().canSignIn(username)).isFalse();
    JsonNode verified = verify(link);
    assertThat(verified.path("status").asText()).isEqualTo("GENUINE");
    assertThat(verified.has("holderName")).isFalse();
    assertThat(matches(link, "Erna " + surname)).isTrue();
    assertThat(matches(link, "Erna Somebody")).isFalse();
    assertThat(page(link)).doesNotContain(surname);
  }

  /** With a key, so that the answer with the name in it is kept for the administrator. */
  private void confirmName(String learnerId, String surname) {
    world
        .at("/api/enrolment/v1/learners/" + learnerId + "/name-confirmation")
        .as(world.people().token(People.ADMINISTRATOR))
        .with("Idempotency-Key", "confirm-" + learnerId)
        .post(Json.of(Map.of("givenName", "Erna", "familyName", surname)))
        .expect(200);
  }

  private List<String> holding(String text) {
    List<String> holding = new ArrayList<>();
    for (Service service : Service.values()) {
      holding.addAll(
          new Tables(world.campus().options().ports(), service.database()).holding(text));
    }
    holding.addAll(new Tables(world.campus().options().ports(), Databases.KEYCLOAK).holding(text));
    return holding;
  }

  private static JsonNode verify(String link) {
    return new Request(link).with("Accept", "application/json").get().expect(200).json();
  }

  private static boolean matches(String link, String name) {
    return new Request(link + "/holder")
        .post(Json.of(Map.of("name", name)))
        .expect(200)
        .json()
        .path("nameMatches")
        .asBoolean();
  }

  private static String page(String link) {
    return new Request(link).with("Accept", "text/html").get().expect(200).text();
  }
}
