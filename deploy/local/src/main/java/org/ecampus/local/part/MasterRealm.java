package org.ecampus.local.part;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.ecampus.local.Ports;
import org.ecampus.local.Secrets;
import org.ecampus.local.Trouble;

/**
 * The realm of Keycloak's own administrators, which Keycloak makes itself and open to guessing.
 * Guessing locks an account here too, and its pages are on Keycloak's port, not on the gateway's.
 */
final class MasterRealm {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final String keycloak;

  MasterRealm(Ports ports) {
    this.keycloak = ports.keycloakUrl();
  }

  void lockDown() {
    try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
      var token = read(http, token()).path("access_token").asText();
      var realm = HttpRequest.newBuilder(URI.create(keycloak + "/admin/realms/master"));
      realm.header("Authorization", "Bearer " + token).header("Content-Type", "application/json");
      read(http, realm.PUT(BodyPublishers.ofString(settings())));
    } catch (IOException e) {
      throw new Trouble("Keycloak's master realm could not be locked down: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Trouble("The start was interrupted.", e);
    }
  }

  private HttpRequest.Builder token() {
    var form =
        "grant_type=password&client_id=admin-cli&username=admin&password="
            + Secrets.KEYCLOAK_ADMINISTRATOR;
    return HttpRequest.newBuilder(
            URI.create(keycloak + "/realms/master/protocol/openid-connect/token"))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(BodyPublishers.ofString(form));
  }

  private String settings() throws JsonProcessingException {
    var settings = JSON.createObjectNode().put("bruteForceProtected", true).put("failureFactor", 5);
    settings.putObject("attributes").put("frontendUrl", keycloak);
    return JSON.writeValueAsString(settings);
  }

  private static JsonNode read(HttpClient http, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
    if (answer.statusCode() >= 300) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }
}
