package org.ecampus.load.seed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Set;
import org.ecampus.client.Answer;
import org.ecampus.client.Request;
import org.ecampus.load.site.Site;
import org.ecampus.load.site.Tokens;
import org.ecampus.local.Pause;
import org.ecampus.local.Service;
import org.ecampus.local.Trouble;
import org.jspecify.annotations.Nullable;

/** Writes through the API in somebody's name; who is told to come again comes again. */
final class Staff {

  static final String ADMINISTRATOR = "ada";

  private static final String PEOPLE = "/api/enrolment/v1/people";
  private static final int ATTEMPTS = 20;
  private static final Set<Integer> LATER = Set.of(429, 503);
  private static final Duration BETWEEN = Duration.ofMillis(500);

  private final Site site;
  private final Tokens tokens;

  Staff(Site site, Tokens tokens) {
    this.site = site;
    this.tokens = tokens;
  }

  Answer post(String who, Service service, String path, @Nullable JsonNode body) {
    return send(who, "POST", service, path, body, Set.of());
  }

  /** Registers somebody; that an earlier attempt did so without being told is as good. */
  void register(JsonNode person) {
    var answer = send(ADMINISTRATOR, "POST", Service.ENROLMENT, PEOPLE, person, Set.of(409));
    if (!answer.ok() && !answer.text().contains("person-exists")) {
      throw new Trouble("Seeding failed: " + answer);
    }
  }

  Answer put(String who, Service service, String path, JsonNode body) {
    return send(who, "PUT", service, path, body, Set.of());
  }

  private Answer send(
      String who,
      String method,
      Service service,
      String path,
      @Nullable JsonNode body,
      Set<Integer> alsoGood) {
    for (int attempt = 1; ; attempt++) {
      var answer = once(who, method, service, path, body);
      if (answer.ok() || alsoGood.contains(answer.status())) {
        return answer;
      }
      if (attempt == ATTEMPTS || !LATER.contains(answer.status())) {
        throw new Trouble("Seeding failed: " + answer);
      }
      Pause.of(BETWEEN, "The bench");
    }
  }

  private Answer once(
      String who, String method, Service service, String path, @Nullable JsonNode body) {
    Request request = site.at(service, path).as(tokens.of(who));
    return body == null
        ? request.send(method, null)
        : request.with("Content-Type", "application/json").send(method, body.toString());
  }
}
