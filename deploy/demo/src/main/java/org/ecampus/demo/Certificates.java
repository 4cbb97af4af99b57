package org.ecampus.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.ecampus.local.Pause;
import org.ecampus.local.Trouble;

/** The learner's certificates. */
final class Certificates {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

  private final Api learner;
  private final Narrator tell;

  Certificates(Api learner, Narrator tell) {
    this.learner = learner;
    this.tell = tell;
  }

  /** The certificate of the course; tells how long after completion it was issued and seen. */
  JsonNode awaitFor(String courseId, Instant completed) {
    var deadline = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(deadline)) {
      var found = of(courseId);
      if (found.isPresent()) {
        say(found.get(), completed);
        return found.get();
      }
      Pause.of(BETWEEN_LOOKS, "The story");
    }
    throw new Trouble("No certificate came within " + PATIENCE.toSeconds() + " s of completion.");
  }

  private void say(JsonNode certificate, Instant completed) {
    var issued = Instant.parse(certificate.path("issuedAt").asText());
    tell.done(
        "They hold certificate "
            + certificate.path("serialNumber").asText()
            + " ("
            + certificate.path("kind").asText()
            + ", "
            + certificate.path("effortMinutes").asInt()
            + " minutes): issued "
            + Math.max(0, Duration.between(completed, issued).toMillis())
            + " ms after they completed the course, in their hands after "
            + Duration.between(completed, Instant.now()).toMillis()
            + " ms");
  }

  private Optional<JsonNode> of(String courseId) {
    for (var one : learner.get("/api/certification/v1/certificates").json().path("items")) {
      if (one.path("subjectId").asText().equals(courseId)) {
        return Optional.of(one);
      }
    }
    return Optional.empty();
  }
}
