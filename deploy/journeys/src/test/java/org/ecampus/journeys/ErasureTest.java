package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.ecampus.client.Request;
import org.ecampus.local.Secrets;
import org.ecampus.local.Service;
import org.ecampus.local.part.Databases;
import org.junit.jupiter.api.Test;

/** Who is erased is nowhere any more, and what they have earned can still be verified by name. */
@Journey
class ErasureTest {

  private final World world;

  ErasureTest(World world) {
    this.world = world;
  }

  @Test
  void nothingOfAnErasedLearnerIsLeftAndTheirCertificateStillVerifies() {
    // Given
    String surname = "Sand-" + UUID.randomUUID();
    String username = register(surname);
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
    erasure(learnerId).post().expect(201);

    // Then
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(250))
        .untilAsserted(
            () ->
                assertThat(erasure(learnerId).get().expect(200).json().path("complete").asBoolean())
                    .isTrue());
    assertThat(holding(surname)).isEmpty();
    assertThat(world.people().canSignIn(username)).isFalse();
    JsonNode verified = verify(link);
    assertThat(verified.path("status").asText()).isEqualTo("GENUINE");
    assertThat(verified.has("holderName")).isFalse();
    assertThat(matches(link, "Erna " + surname)).isTrue();
    assertThat(matches(link, "Erna Somebody")).isFalse();
    assertThat(page(link)).doesNotContain(surname);
  }

  private String register(String surname) {
    String username = "erna-" + UUID.randomUUID();
    world
        .at("/api/enrolment/v1/people")
        .as(world.people().token(People.ADMINISTRATOR))
        .post(
            Json.of(
                Map.of(
                    "username",
                    username,
                    "email",
                    username + "@example.org",
                    "givenName",
                    "Erna",
                    "familyName",
                    surname,
                    "language",
                    "en",
                    "role",
                    "learner",
                    "initialPassword",
                    Secrets.ofPerson(username),
                    "passwordIsTemporary",
                    false)))
        .expect(201);
    return username;
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

  private Request erasure(String learnerId) {
    return world
        .at("/api/enrolment/v1/learners/" + learnerId + "/erasure")
        .as(world.people().token(People.ADMINISTRATOR));
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
