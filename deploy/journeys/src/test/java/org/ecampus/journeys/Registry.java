package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.ecampus.client.Request;
import org.ecampus.local.Secrets;

/** Registers people and erases them, as an administrator does. */
final class Registry {

  private final World world;

  Registry(World world) {
    this.world = world;
  }

  /** Somebody with an account who can sign in, by their username. */
  String register(String givenName, String familyName) {
    return registered(Map.of("givenName", givenName, "familyName", familyName));
  }

  /** An account that is joined to a learner who was there before it, by its username. */
  String join(String learnerId, String email) {
    return registered(
        Map.of(
            "learnerId", learnerId, "email", email, "givenName", "Kofi", "familyName", "Mensah"));
  }

  private String registered(Map<String, String> said) {
    String username = "person-" + UUID.randomUUID();
    Map<String, Object> person = new HashMap<>();
    person.put("username", username);
    person.put("email", username + "@example.org");
    person.put("language", "en");
    person.put("role", "learner");
    person.put("initialPassword", Secrets.ofPerson(username));
    person.put("passwordIsTemporary", false);
    person.putAll(said);
    world.at("/api/enrolment/v1/people").as(administrator()).post(Json.of(person)).expect(201);
    return username;
  }

  /** Erases a learner and waits until every service has answered. */
  void erase(String learnerId) {
    erasure(learnerId).post().expect(201);
    await()
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(250))
        .untilAsserted(() -> assertThat(isComplete(learnerId)).isTrue());
  }

  private boolean isComplete(String learnerId) {
    return erasure(learnerId).get().expect(200).json().path("complete").asBoolean();
  }

  private Request erasure(String learnerId) {
    return world.at("/api/enrolment/v1/learners/" + learnerId + "/erasure").as(administrator());
  }

  private String administrator() {
    return world.people().token(People.ADMINISTRATOR);
  }
}
