package org.ecampus.local.real;

import java.util.Map;
import org.ecampus.client.Answer;
import org.ecampus.client.Form;
import org.ecampus.client.Request;
import org.ecampus.local.Campus;
import org.ecampus.local.Secrets;

/** Keycloak as its administrators and clients speak to it, past the gateway. */
record Keycloak(String url) {

  Keycloak(Campus campus) {
    this(campus.options().ports().keycloakUrl());
  }

  /** A request to the administration of the realm of the campus. */
  Request realm(String path, String token) {
    return new Request(url + "/admin/realms/ecampus" + path).as(token);
  }

  String administrator() {
    return token(
            "master",
            Map.of(
                "grant_type",
                "password",
                "client_id",
                "admin-cli",
                "username",
                "admin",
                "password",
                Secrets.KEYCLOAK_ADMINISTRATOR))
        .expect(200)
        .json()
        .path("access_token")
        .asText();
  }

  String client(String name, String secret) {
    return token(
            "ecampus",
            Map.of("grant_type", "client_credentials", "client_id", name, "client_secret", secret))
        .expect(200)
        .json()
        .path("access_token")
        .asText();
  }

  Answer byPassword(String client, String username) {
    return token(
        "ecampus",
        Map.of(
            "grant_type",
            "password",
            "client_id",
            client,
            "username",
            username,
            "password",
            Secrets.ofPerson(username)));
  }

  private Answer token(String realm, Map<String, String> form) {
    return new Request(url + "/realms/" + realm + "/protocol/openid-connect/token")
        .with("Content-Type", Form.MEDIA_TYPE)
        .send("POST", Form.of(form));
  }
}
