package org.ecampus.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ecampus.client.Answer;
import org.ecampus.local.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whoever cannot show a good token is answered 401, by every operation that wants one. */
@Journey
class TokensTest {

  private static final Duration LONGER_THAN_ANY_SKEW = Duration.ofSeconds(90);

  private final World world;

  TokensTest(World world) {
    this.world = world;
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void requestWithoutTokenIsUnauthorized(Service service) {
    guarded(service).forEach(operation -> operation.tryIt(world, null).expectProblem(401));
  }

  @ParameterizedTest
  @EnumSource(Service.class)
  void badTokenIsUnauthorized(Service service) throws GeneralSecurityException {
    Map<String, String> bad = badTokens();
    for (Operation operation : guarded(service)) {
      bad.forEach(
          (kind, token) -> {
            Answer answer = operation.tryIt(world, token);
            assertThat(answer.status()).as("%s: %s", kind, answer).isEqualTo(401);
            answer.expectProblem(401);
          });
    }
  }

  @Test
  void expiredTokenIsUnauthorized() {
    String token = world.people().fresh("ecampus", "ecampus-short-lived", People.LEARNER);
    for (Service service : Service.values()) {
      Operation operation = guarded(service).getFirst();
      await()
          .atMost(LONGER_THAN_ANY_SKEW)
          .pollInterval(Duration.ofMillis(500))
          .until(() -> operation.tryIt(world, token).status() == 401);
      operation.tryIt(world, token).expectProblem(401);
    }
  }

  @Test
  void everyServiceGuardsSomethingAndGoodTokenOpensIt() {
    String good = world.people().token(People.ADMINISTRATOR);
    for (Service service : Service.values()) {
      assertThat(guarded(service)).isNotEmpty();
      guarded(service)
          .forEach(
              operation ->
                  assertThat(operation.tryIt(world, good).status())
                      .as(operation.toString())
                      .isNotEqualTo(401));
    }
  }

  private Map<String, String> badTokens() throws GeneralSecurityException {
    People people = world.people();
    JsonNode signedIn = people.signIn("ecampus", "ecampus-journeys", People.ADMINISTRATOR);
    Forgeries forgeries = new Forgeries(signedIn.path("access_token").asText());
    JsonNode key = realmKey();
    Map<String, String> bad = new LinkedHashMap<>();
    bad.put("nonsense", "not.a.token");
    bad.put("another realm's", people.fresh("elsewhere", "ecampus-journeys", "stranger"));
    bad.put("for another audience", people.fresh("ecampus", "other-audience", People.LEARNER));
    bad.put("an ID token", signedIn.path("id_token").asText());
    bad.put("a refresh token", signedIn.path("refresh_token").asText());
    bad.put("unsigned", forgeries.unsigned());
    bad.put("stripped of its signature", forgeries.stripped());
    bad.put("changed after signing", forgeries.promoted());
    bad.put("signed by another key", forgeries.signedByAnotherKey());
    bad.put("bringing its own key", forgeries.bringingItsOwnKey());
    bad.put("HS256 with the public key as PEM", forgeries.hmacWithPublicKey(key, "PEM"));
    bad.put("HS256 with the public key as DER", forgeries.hmacWithPublicKey(key, "DER"));
    return bad;
  }

  private JsonNode realmKey() {
    JsonNode keys =
        world
            .at("/auth/realms/ecampus/protocol/openid-connect/certs")
            .get()
            .expect(200)
            .json()
            .path("keys");
    for (JsonNode key : keys) {
      if (key.path("use").asText().equals("sig") && key.path("kty").asText().equals("RSA")) {
        return key;
      }
    }
    throw new AssertionError("the realm has no RSA key for signatures: " + keys);
  }

  private List<Operation> guarded(Service service) {
    return Operation.all(world.root()).stream()
        .filter(operation -> operation.service() == service && !operation.open())
        .toList();
  }
}
