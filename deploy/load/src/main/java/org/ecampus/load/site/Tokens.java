package org.ecampus.load.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.ecampus.client.Answer;
import org.ecampus.client.Form;
import org.ecampus.client.Request;
import org.ecampus.local.Options;
import org.ecampus.local.Secrets;
import org.jspecify.annotations.Nullable;

/** Access tokens of the realm, by password first and refreshed from then on. */
public final class Tokens {

  /** Half of what the realm gives a token, so that whoever gets one has as long again. */
  private static final Duration YOUNG = Duration.ofSeconds(150);

  private final String endpoint;
  private final Map<String, Kept> kept = new ConcurrentHashMap<>();

  public Tokens(Options options) {
    this.endpoint = options.url() + "/auth/realms/ecampus/protocol/openid-connect/token";
  }

  /** A token of this account that is good for two minutes at least. */
  public String of(String username) {
    var token =
        kept.compute(username, (name, had) -> had != null && had.isYoung() ? had : next(name, had));
    return Objects.requireNonNull(token).access();
  }

  /** Sees to it that asking for each of these takes no time. */
  public void ready(List<String> usernames) {
    Parallel.map(usernames, this::of);
  }

  private Kept next(String username, @Nullable Kept had) {
    if (had != null) {
      var refreshed = ask("refresh_token", Map.of("refresh_token", had.refresh()));
      if (refreshed.status() == 200) {
        return Kept.of(refreshed.json());
      }
    }
    var fields = Map.of("username", username, "password", Secrets.ofPerson(username));
    return Kept.of(ask("password", fields).expect(200).json());
  }

  private Answer ask(String grant, Map<String, String> fields) {
    var form = new HashMap<>(fields);
    form.put("grant_type", grant);
    form.put("client_id", "ecampus-journeys");
    return new Request(endpoint).with("Content-Type", Form.MEDIA_TYPE).send("POST", Form.of(form));
  }

  private record Kept(String access, String refresh, Instant since) {

    static Kept of(JsonNode answer) {
      return new Kept(
          answer.path("access_token").asText(),
          answer.path("refresh_token").asText(),
          Instant.now());
    }

    boolean isYoung() {
      return since.plus(YOUNG).isAfter(Instant.now());
    }
  }
}
