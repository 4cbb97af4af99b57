package org.ecampus.local.real;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.ecampus.client.Answer;
import org.ecampus.local.Campus;
import org.ecampus.local.Secrets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** At the real Keycloak: what the client of the enrolment service may do to people, and may not. */
@OnRealParts
class EnrolmentClientTest {

  private static final String PASSWORD =
      "{\"type\":\"password\",\"value\":\"local-demo-another\",\"temporary\":true}";

  private final Keycloak keycloak;
  private final String administrator;
  private final String client;
  private String somebody = "";

  EnrolmentClientTest(Campus campus) {
    this.keycloak = new Keycloak(campus);
    this.administrator = keycloak.administrator();
    this.client = keycloak.client("enrolment-service", Secrets.ENROLMENT_CLIENT);
  }

  @BeforeEach
  void register() {
    var location =
        register("\"groups\":[\"/people\"]").expect(201).header("Location").orElseThrow();
    somebody = "/users/" + location.substring(location.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"learner", "tutor"})
  void givesTheseRoles(String role) {
    give(somebody, role).expect(204);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "administrator",
        "course-author",
        "partner-administrator",
        "partner-client",
        "auditor",
        "second-factor"
      })
  void givesNoOtherRole(String role) {
    give(somebody, role).expect(403);
  }

  @Test
  void givesNoRoleOverKeycloakItself() {
    var management =
        keycloak
            .realm("/clients?clientId=realm-management", administrator)
            .get()
            .json()
            .at("/0/id")
            .asText();
    var role =
        keycloak.realm("/clients/" + management + "/roles/manage-users", administrator).get();
    keycloak
        .realm(somebody + "/role-mappings/clients/" + management, client)
        .post("[" + role.text() + "]")
        .expect(403);
  }

  @Test
  void registersNobodyOutsideThePeople() {
    register("\"groups\":[]").expect(403);
    register("\"groups\":[\"/people\",\"/staff/administrators\"]").expect(403);
  }

  @Test
  void roleSmuggledIntoARegistrationIsNotGiven() {
    var location =
        register("\"groups\":[\"/people\"],\"realmRoles\":[\"administrator\"]")
            .expect(201)
            .header("Location")
            .orElseThrow();
    var id = location.substring(location.lastIndexOf('/') + 1);
    assertThat(
            keycloak
                .realm("/users/" + id + "/role-mappings/realm/composite", administrator)
                .get()
                .text())
        .contains("learner")
        .doesNotContain("administrator");
  }

  @Test
  void managesThePeopleItRegisters() {
    keycloak.realm(somebody + "/reset-password", client).put(PASSWORD).expect(204);
    keycloak.realm(somebody, client).delete().expect(204);
  }

  @ParameterizedTest
  @CsvSource({"ada", "clara", "pia", "aude"})
  void touchesNobodyOfTheStaffWhoeverPutsThemAmongThePeople(String username) {
    // Given
    var ada =
        keycloak
            .realm("/users?exact=true&username=" + username, administrator)
            .get()
            .json()
            .at("/0/id")
            .asText();
    var path = "/users/" + ada;
    keycloak
        .realm(path + "/groups/01990000-0000-7000-8000-0000000000c3", administrator)
        .put("{}")
        .expect(204);

    // Then
    keycloak.realm(path + "/reset-password", client).put(PASSWORD).expect(403);
    keycloak.realm(path, client).put("{\"email\":\"mine@example.org\"}").expect(403);
    keycloak.realm(path, client).delete().expect(403);
    keycloak.realm(path, client).get().expect(403);
  }

  @Test
  void changesNothingElseOfTheRealm() {
    keycloak.realm("/clients", client).get().expect(403);
    keycloak.realm("", client).put("{\"bruteForceProtected\":false}").expect(403);
    keycloak.realm("/roles", client).post("{\"name\":\"more\"}").expect(403);
  }

  private Answer register(String more) {
    var name = "p" + UUID.randomUUID();
    return keycloak
        .realm("/users", client)
        .post(
            "{\"username\":\"%s\",\"email\":\"%s@example.org\",\"enabled\":true,%s}"
                .formatted(name, name, more));
  }

  private Answer give(String person, String role) {
    var wanted = keycloak.realm("/roles/" + role, administrator).get().expect(200).text();
    return keycloak.realm(person + "/role-mappings/realm", client).post("[" + wanted + "]");
  }
}
