package org.ecampus.local.part;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.ecampus.local.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmFilesTest {

  private static final Path ROOT = Path.of("..", "..");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void addsDemoAccountsAndTestClientsOnThisMachineOnly() throws IOException {
    // When
    new RealmFiles(Options.of(ROOT)).writeTo(folder);

    // Then
    var local = JSON.readTree(folder.resolve("ecampus-realm.json").toFile());
    assertThat(names(local.get("users"), "username"))
        .contains("amina", "luis", "tomas", "ada", "pia");
    assertThat(names(local.get("clients"), "clientId")).contains("ecampus-web", "ecampus-journeys");
    assertThat(folder.resolve("elsewhere-realm.json")).exists();
  }

  @Test
  void keepsTheRealmOfTheHouseFreeOfPasswordGrantsSecretsAndWildcards() throws IOException {
    // When
    var text = Files.readString(ROOT.resolve("deploy/keycloak/ecampus-realm.json"));

    // Then
    var realm = JSON.readTree(text);
    assertThat(text).doesNotContain("local-demo-");
    assertThat(text).doesNotContain("demo-account");
    for (var client : realm.get("clients")) {
      assertThat(client.path("directAccessGrantsEnabled").asBoolean()).isFalse();
      assertThat(client.path("implicitFlowEnabled").asBoolean()).isFalse();
      assertThat(client.path("fullScopeAllowed").asBoolean()).isFalse();
      assertThat(client.path("redirectUris").toString()).doesNotContain("*");
      assertThat(client.path("secret").asText("${")).startsWith("${");
    }
    assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
    assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
    assertThat(realm.get("resetCredentialsFlow").asText()).isEqualTo("forgotten password");
    assertThat(realm.get("authenticatorConfig").toString()).contains("{\"force-login\":\"true\"}");
  }

  @Test
  void asksDemoAccountsAloneForNoSecondFactor() throws IOException {
    // When
    new RealmFiles(Options.of(ROOT)).writeTo(folder);

    // Then
    var local = JSON.readTree(folder.resolve("ecampus-realm.json").toFile());
    var house = JSON.readTree(ROOT.resolve("deploy/keycloak/ecampus-realm.json").toFile());
    assertThat(local.get("browserFlow")).isEqualTo(house.get("browserFlow"));
    var more = steps(local, "second factor");
    assertThat(more).containsAll(steps(house, "second factor")).hasSize(4);
    for (var user : local.get("users")) {
      if (user.at("/realmRoles").toString().contains("demo-account")) {
        assertThat(user.at("/credentials/0/value").asText()).startsWith("local-demo-");
      }
    }
  }

  private static List<JsonNode> steps(JsonNode realm, String alias) {
    for (var flow : realm.get("authenticationFlows")) {
      if (flow.get("alias").asText().equals(alias)) {
        return flow.withArray("authenticationExecutions").valueStream().toList();
      }
    }
    throw new AssertionError("no flow " + alias);
  }

  private static List<String> names(JsonNode list, String field) {
    var names = new ArrayList<String>();
    list.forEach(one -> names.add(one.get(field).asText()));
    return names;
  }
}
