package org.ecampus.local.real;

import static org.assertj.core.api.Assertions.assertThat;

import org.ecampus.client.Jwt;
import org.ecampus.client.SignIn;
import org.ecampus.local.Campus;
import org.ecampus.local.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever acts for an institution carries it in the token, and cannot choose it. */
@OnRealParts
class PartnersTest {

  private final Campus campus;
  private final Keycloak keycloak;

  PartnersTest(Campus campus) {
    this.campus = campus;
    this.keycloak = new Keycloak(campus);
  }

  @ParameterizedTest
  @CsvSource({
    "pia, 01990000-0000-7000-8000-00000000000a",
    "pablo, 01990000-0000-7000-8000-00000000000b"
  })
  void partnerAdministratorActsForOneInstitution(String username, String institution) {
    // When
    var claims = Jwt.claims(new SignIn(campus.url()).as(username, Secrets.ofPerson(username)));

    // Then
    assertThat(claims.path("institution").asText()).isEqualTo(institution);
    assertThat(claims.at("/realm_access/roles").toString()).contains("partner-administrator");
  }

  @ParameterizedTest
  @CsvSource({
    "partner-a, 01990000-0000-7000-8000-00000000000a",
    "partner-b, 01990000-0000-7000-8000-00000000000b"
  })
  void partnerClientActsForOneInstitution(String client, String institution) {
    // When
    var claims = Jwt.claims(keycloak.client(client, Secrets.ofPerson(client)));

    // Then
    assertThat(claims.path("institution").asText()).isEqualTo(institution);
    assertThat(claims.at("/realm_access/roles").toString()).contains("partner-client");
    assertThat(claims.path("aud").toString()).contains("ecampus");
  }

  @Test
  void learnerNeitherSeesNorSetsTheirInstitution() {
    // Given
    var token = keycloak.administrator();
    var amina = keycloak.realm("/users?username=amina&exact=true", token).get().expect(200).json();

    // When
    var profile = keycloak.realm("/users/profile", token).get().expect(200).json();

    // Then
    assertThat(amina.get(0).path("attributes").has("institution")).isFalse();
    for (var attribute : profile.path("attributes")) {
      if (attribute.path("name").asText().matches("institution|learner")) {
        assertThat(attribute.at("/permissions/edit").toString()).isEqualTo("[\"admin\"]");
        assertThat(attribute.at("/permissions/view").toString()).isEqualTo("[\"admin\"]");
      }
    }
    assertThat(profile.path("unmanagedAttributePolicy").asText("none")).isEqualTo("none");
  }
}
