package org.ecampus.journeys;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ecampus.client.Answer;
import org.ecampus.client.Form;
import org.ecampus.client.Jwt;
import org.ecampus.client.Request;
import org.ecampus.local.Options;
import org.ecampus.local.Secrets;

/** The demo accounts, signed in at the real Keycloak. */
final class People {

  static final String LEARNER = "amina";
  static final String OTHER_LEARNER = "luis";
  static final String TUTOR = "tomas";
  static final String AUTHOR = "clara";
  static final String ADMINISTRATOR = "ada";
  static final String PARTNER = "pia";
  static final String OTHER_PARTNER = "pablo";
  static final String AUDITOR = "aude";

  private static final String CLIENT = "ecampus-journeys";

  private final String gateway;
  private final String keycloak;
  private final Map<String, Kept> tokens = new ConcurrentHashMap<>();

  People(Options options) {
    this.gateway = options.url();
    this.keycloak = options.ports().keycloakUrl();
  }

  /** An access token of this account that is good for two minutes at least. */
  String token(String username) {
    return tokens
        .compute(username, (name, kept) -> kept != null && kept.isYoung() ? kept : keep(name))
        .token();
  }

  private Kept keep(String username) {
    return new Kept(fresh("ecampus", CLIENT, username), Instant.now());
  }

  /** The account's id: the subject of its tokens. */
  String id(String username) {
    return Jwt.claims(token(username)).path("sub").asText();
  }

  /** The institution that the account acts for: the claim of its tokens. */
  String institution(String username) {
    return Jwt.claims(token(username)).path("institution").asText();
  }

  /** A token of a partner's program: client credentials. */
  String tokenOfClient(String clientId) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            clientId,
            "client_secret",
            Secrets.ofPerson(clientId));
    return new Request(tokenEndpoint("ecampus"))
        .with("Content-Type", Form.MEDIA_TYPE)
        .send("POST", Form.of(form))
        .expect(200)
        .json()
        .path("access_token")
        .asText();
  }

  /** A new access token of a realm and client. */
  String fresh(String realm, String client, String username) {
    return signIn(realm, client, username).path("access_token").asText();
  }

  /** Whether Keycloak gives out a token just now. */
  boolean canSignIn(String username) {
    return byPassword("ecampus", CLIENT, username).status() == 200;
  }

  /** What the token endpoint answers a sign-in by password. */
  JsonNode signIn(String realm, String client, String username) {
    return byPassword(realm, client, username).expect(200).json();
  }

  private Answer byPassword(String realm, String client, String username) {
    Map<String, String> form =
        Map.of(
            "grant_type",
            "password",
            "scope",
            "openid",
            "client_id",
            client,
            "username",
            username,
            "password",
            Secrets.ofPerson(username));
    return new Request(tokenEndpoint(realm))
        .with("Content-Type", Form.MEDIA_TYPE)
        .send("POST", Form.of(form));
  }

  /** Through the gateway; it knows no other realm than that of the campus. */
  private String tokenEndpoint(String realm) {
    String front = realm.equals("ecampus") ? gateway + "/auth" : keycloak;
    return front + "/realms/" + realm + "/protocol/openid-connect/token";
  }

  private record Kept(String token, Instant since) {
    boolean isYoung() {
      return since.plusSeconds(180).isAfter(Instant.now());
    }
  }
}
