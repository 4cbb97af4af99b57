package org.ecampus.enrolment.learners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class ProfileResourceTest {

  private static final String AMINA =
      """
      {"givenName":"Amina","familyName":"Diallo","gender":"PREFER_NOT_TO_SAY","countryCode":"SN",
       "organisation":"Ministère du Travail","organisationType":"MINISTRY_OF_LABOUR",
       "language":"fr","timeZone":"Africa/Dakar"}
      """;

  @Inject Campus campus;
  @Inject Events events;

  @Test
  void isMissingUntilTheLearnerHasSaidWhoTheyAre() {
    as(UUID.randomUUID()).get(PATH + "/profile").then().statusCode(404);
  }

  @Test
  void keepsWhatTheLearnerSaysAndFindsTheirRegion() {
    // Given
    UUID learner = UUID.randomUUID();

    // When
    put(learner, AMINA).statusCode(200);

    // Then
    as(learner)
        .get(PATH + "/profile")
        .then()
        .statusCode(200)
        .body("learnerId", equalTo(learner.toString()))
        .body("givenName", equalTo("Amina"))
        .body("familyName", equalTo("Diallo"))
        .body("gender", equalTo("PREFER_NOT_TO_SAY"))
        .body("countryCode", equalTo("SN"))
        .body("region", equalTo("AFRICA"))
        .body("organisation", equalTo("Ministère du Travail"))
        .body("organisationType", equalTo("MINISTRY_OF_LABOUR"))
        .body("language", equalTo("fr"))
        .body("timeZone", equalTo("Africa/Dakar"));
  }

  @Test
  void tellsTheOthersAllOfItWithThePersonalPartApart() {
    // Given
    UUID learner = UUID.randomUUID();

    // When
    put(learner, AMINA).statusCode(200);

    // Then
    JsonNode fact = changes(learner).getFirst();
    assertThat(fact.path("region").asText()).isEqualTo("AFRICA");
    assertThat(fact.path("pii").path("givenName").asText()).isEqualTo("Amina");
    assertThat(fact.path("pii").path("gender").asText()).isEqualTo("PREFER_NOT_TO_SAY");
    assertThat(fact.has("givenName")).isFalse();
  }

  @Test
  void tellsNothingWhenNothingHasChanged() {
    // Given
    UUID learner = UUID.randomUUID();
    String before = put(learner, AMINA).extract().asString();

    // When
    String after = put(learner, AMINA).statusCode(200).extract().asString();

    // Then
    assertThat(after).isEqualTo(before);
    assertThat(changes(learner)).hasSize(1);
  }

  @Test
  void tellsEachChangeAndForgetsWhatIsLeftOut() {
    // Given
    UUID learner = UUID.randomUUID();
    put(learner, AMINA);

    // When
    put(learner, AMINA.replace("\"organisation\":\"Ministère du Travail\",", ""))
        .statusCode(200)
        .body("organisation", nullValue());

    // Then
    assertThat(changes(learner)).hasSize(2);
    assertThat(changes(learner).getLast().path("pii").has("organisation")).isFalse();
  }

  @Test
  void countsInternationalOfficialsAsARegionOfTheirOwn() {
    put(UUID.randomUUID(), AMINA.replace("MINISTRY_OF_LABOUR", "UN_OR_INTERGOVERNMENTAL"))
        .statusCode(200)
        .body("region", equalTo("INTERNATIONAL_OFFICIALS"));
  }

  @Test
  void takesTheNamesFromTheTokenWhenTheyAreLeftOut() {
    // Given
    UUID learner = UUID.randomUUID();
    String token =
        Tokens.sign(
            Tokens.claims(learner, Roles.LEARNER)
                .claim("given_name", "Luís")
                .claim("family_name", "Ortega"));
    String nameless = AMINA.replace("\"givenName\":\"Amina\",\"familyName\":\"Diallo\",", "");

    // When
    ValidatableResponse answer =
        given()
            .auth()
            .oauth2(token)
            .contentType(ContentType.JSON)
            .body(nameless)
            .put(PATH + "/profile")
            .then();

    // Then
    answer.statusCode(200).body("givenName", equalTo("Luís")).body("familyName", equalTo("Ortega"));
  }

  @ParameterizedTest
  @CsvSource({
    "SN, XX, countryCode",
    "SN, sn, countryCode",
    "Africa/Dakar, Mars/Olympus, timeZone",
    "\"fr\", \"not a tag\", language",
    "Amina, ' ', givenName",
    "Amina, \u200D, givenName",
    "Diallo, \u3164, familyName",
    "Diallo, 007, familyName",
    "PREFER_NOT_TO_SAY, UNSPOKEN, gender",
    "MINISTRY_OF_LABOUR, CIRCUS, organisationType",
  })
  void refusesWhatCannotBeAndNamesTheField(String right, String wrong, String field) {
    put(UUID.randomUUID(), AMINA.replace(right, wrong))
        .statusCode(400)
        .body("errors[0].field", equalTo(field));
  }

  @Test
  void refusesNamesThatAreNowhere() {
    put(UUID.randomUUID(), AMINA.replace("\"givenName\":\"Amina\",", ""))
        .statusCode(400)
        .body("errors[0].field", equalTo("givenName"));
  }

  @Test
  void savesInAHandfulOfStatements() {
    // Given
    UUID learner = UUID.randomUUID();

    // When
    long statements = Statements.count(() -> put(learner, AMINA).statusCode(200));

    // Then
    assertThat(statements).as("find, look for an erasure, insert").isLessThanOrEqualTo(3);
  }

  private static ValidatableResponse put(UUID learner, String profile) {
    return as(learner).body(profile).put(PATH + "/profile").then();
  }

  private List<JsonNode> changes(UUID learner) {
    return events.published(LearnerChanged.TYPE).stream()
        .filter(fact -> fact.path("learnerId").asText().equals(learner.toString()))
        .toList();
  }
}
