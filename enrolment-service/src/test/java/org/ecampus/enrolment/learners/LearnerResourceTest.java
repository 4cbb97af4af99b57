package org.ecampus.enrolment.learners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.published.LearnerChanged;
import org.ecampus.kit.security.Institutions;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class LearnerResourceTest {

  private static final String KOFI =
      """
      {"givenName":"Kofi","familyName":"Mensah","email":"kofi@example.org","language":"en"}
      """;
  private static final String NAME = "{\"givenName\":\"Kofi\",\"familyName\":\"Mensah\"}";
  @Inject Campus campus;
  @Inject Events events;

  @Test
  void registersALearnerWithoutAccountUnderAnIdOfOurs() {
    // When
    ValidatableResponse answer = asAdministrator().body(KOFI).post(PATH + "/learners").then();

    // Then
    String id =
        answer
            .statusCode(201)
            .body("hasAccount", equalTo(false))
            .body("institutionId", equalTo(Institutions.CENTRE.toString()))
            .body("nameAssurance", equalTo("SELF_DECLARED"))
            .body("emailVerified", equalTo(false))
            .extract()
            .path("learnerId");
    answer.header("Location", equalTo(PATH + "/learners/" + id));
    assertThat(UUID.fromString(id).version()).isEqualTo(7);
    JsonNode fact = told(id).getFirst();
    assertThat(fact.path("hasAccount").asBoolean()).isFalse();
    assertThat(fact.has("countryCode")).isFalse();
    assertThat(fact.path("pii").path("email").asText()).isEqualTo("kofi@example.org");
    assertThat(fact.path("pii").path("emailVerified").asBoolean()).isFalse();
  }

  @Test
  void joinsAnAccountThatCarriesTheLearnerAndKeepsTheAddressUntilOneIsVerified() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    UUID account = UUID.randomUUID();
    save(token(account, learner, "phone@example.org", false), "Kofi")
        .statusCode(200)
        .body("learnerId", equalTo(learner.toString()))
        .body("email", equalTo("kofi@example.org"));

    // When
    ValidatableResponse answer = save(token(account, learner, "new@example.org", true), "Kofi");

    // Then
    answer.body("email", equalTo("new@example.org")).body("emailVerified", equalTo(true));
    JsonNode fact = told(learner.toString()).getLast();
    assertThat(fact.path("hasAccount").asBoolean()).isTrue();
    assertThat(fact.path("pii").path("email").asText()).isEqualTo("new@example.org");
  }

  @Test
  void isKnownByTheIdOfTheLearnerAndNotOfTheAccount() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    String token = token(UUID.randomUUID(), learner, "kofi@example.org", true);
    save(token, "Kofi").statusCode(200);

    // When
    ValidatableResponse answer =
        with(token)
            .body("{\"offeringId\":\"%s\"}".formatted(campus.course()))
            .post(PATH + "/enrolments")
            .then();

    // Then
    answer.statusCode(201).body("learnerId", equalTo(learner.toString()));
  }

  @Test
  void anInvitedLearnerSaysTheRestBeforeEnrollingAlone() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    String token = Tokens.learnerWithAccount(UUID.randomUUID(), learner);

    // When
    ValidatableResponse answer =
        with(token)
            .body("{\"offeringId\":\"%s\"}".formatted(campus.course()))
            .post(PATH + "/enrolments")
            .then();

    // Then
    answer.statusCode(422).body("type", equalTo("urn:ecampus:problem:profile-missing"));
    with(token).get(PATH + "/profile").then().statusCode(200).body("gender", nullValue());
  }

  @Test
  void confirmsTheNameThatWasSeenAndNoOther() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    confirm(asAdministrator(), learner, NAME.replace("Kofi", "Kwame"))
        .statusCode(409)
        .body("type", equalTo("urn:ecampus:problem:name-differs"));

    // When
    ValidatableResponse answer = confirm(asAdministrator(), learner, NAME);

    // Then
    answer
        .statusCode(200)
        .body("nameAssurance", equalTo("CONFIRMED"))
        .body("nameConfirmedBy", equalTo(Campus.ADMINISTRATOR.toString()))
        .body("nameConfirmedAt", notNullValue());
    assertThat(told(learner.toString()).getLast().path("nameAssurance").asText())
        .isEqualTo("CONFIRMED");
  }

  @Test
  void aNameThatIsSaidAnewIsConfirmedByNobody() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    confirm(asAdministrator(), learner, NAME).statusCode(200);
    String token = Tokens.learnerWithAccount(UUID.randomUUID(), learner);
    save(token, "Kofi").body("nameAssurance", equalTo("CONFIRMED"));

    // When
    ValidatableResponse answer = save(token, "Kwame");

    // Then
    answer.statusCode(200).body("nameAssurance", equalTo("SELF_DECLARED"));
  }

  @Test
  void aNameThatACertificateShowsIsFrozen() {
    // Given
    UUID learner = UUID.randomUUID();
    save(Tokens.learner(learner), "Kofi").statusCode(200);
    campus.certify(UUID.randomUUID(), learner, UUID.randomUUID(), UUID.randomUUID());

    // When
    ValidatableResponse answer = save(Tokens.learner(learner), "Kwame");

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:name-frozen"));
    save(Tokens.learner(learner), "Kofi").statusCode(200);
  }

  @Test
  void anAdministratorChangesAFrozenNameAndLearnsWhatToIssueAgain() {
    // Given
    UUID learner = UUID.randomUUID();
    save(Tokens.learner(learner), "Kofi").statusCode(200);
    UUID certificate = UUID.randomUUID();
    campus.certify(certificate, learner, UUID.randomUUID(), UUID.randomUUID());

    // When
    ValidatableResponse answer = rename(asAdministrator(), learner);

    // Then
    answer
        .statusCode(200)
        .body("learner.givenName", equalTo("Kwame"))
        .body("learner.nameAssurance", equalTo("CONFIRMED"))
        .body("certificateIds", contains(certificate.toString()));
    assertThat(told(learner.toString()).getLast().path("pii").path("givenName").asText())
        .isEqualTo("Kwame");
  }

  @Test
  void aChangeOfNameNeedsAReason() {
    UUID learner = campus.learnerOf(asAdministrator());

    asAdministrator()
        .body("{\"givenName\":\"Kwame\",\"familyName\":\"Mensah\",\"reason\":\" \"}")
        .put(PATH + "/learners/" + learner + "/name")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo("reason"));
  }

  @Test
  void anInstitutionSeesAndConfirmsItsOwnPeopleAlone() {
    // Given
    UUID partner = UUID.randomUUID();
    UUID own = campus.learnerOf(asPartner(partner));
    UUID foreign = campus.learnerOf(asPartner(UUID.randomUUID()));
    UUID ofTheCentre = campus.learnerOf(asAdministrator());

    // When
    ValidatableResponse list = asPartner(partner).get(PATH + "/learners").then();

    // Then
    list.statusCode(200).body("items.learnerId", contains(own.toString()));
    read(asPartner(partner), own).statusCode(200);
    read(asPartner(partner), foreign).statusCode(404);
    read(asPartner(partner), ofTheCentre).statusCode(404);
    confirm(asPartner(partner), own, NAME).statusCode(200);
    confirm(asPartner(partner), foreign, NAME).statusCode(404);
    asPartner(UUID.randomUUID()).get(PATH + "/learners").then().body("items", empty());
  }

  @Test
  void isReadByAuditorsWhoChangeNothing() {
    // Given
    UUID learner = campus.learnerOf(asAdministrator());
    String auditor = Tokens.auditor(UUID.randomUUID());

    // Then
    read(with(auditor), learner).statusCode(200);
    with(auditor).body(KOFI).post(PATH + "/learners").then().statusCode(403);
    confirm(with(auditor), learner, NAME).statusCode(403);
    rename(with(auditor), learner).statusCode(403);
    rename(asPartner(Institutions.CENTRE), learner).statusCode(403);
    as(learner).get(PATH + "/learners").then().statusCode(403);
  }

  @ParameterizedTest
  @CsvSource({
    "Kofi, \u200D, givenName",
    "Mensah, \u3164, familyName",
    "kofi@example.org, nobody, email",
    "\"en\", \"not a tag\", language",
  })
  void refusesWhatCannotBeAndNamesTheField(String right, String wrong, String field) {
    asAdministrator()
        .body(KOFI.replace(right, wrong))
        .post(PATH + "/learners")
        .then()
        .statusCode(400)
        .body("errors[0].field", equalTo(field));
  }

  private static ValidatableResponse save(String token, String givenName) {
    return with(token)
        .body(
            """
            {"givenName":"%s","familyName":"Mensah","gender":"MALE","countryCode":"GH",
             "organisationType":"NGO","language":"en","timeZone":"Africa/Accra"}
            """
                .formatted(givenName))
        .put(PATH + "/profile")
        .then();
  }

  private static ValidatableResponse confirm(RequestSpecification who, UUID learner, String name) {
    return who.body(name).post(PATH + "/learners/" + learner + "/name-confirmation").then();
  }

  private static ValidatableResponse rename(RequestSpecification who, UUID learner) {
    return who.body(
            "{\"givenName\":\"Kwame\",\"familyName\":\"Mensah\",\"reason\":\"Passport seen\"}")
        .put(PATH + "/learners/" + learner + "/name")
        .then();
  }

  private static ValidatableResponse read(RequestSpecification who, UUID learner) {
    return who.get(PATH + "/learners/" + learner).then();
  }

  private static String token(UUID account, UUID learner, String email, boolean verified) {
    return Tokens.sign(
        Tokens.claims(account, "learner")
            .claim("learner", learner.toString())
            .claim("email", email)
            .claim("email_verified", verified));
  }

  private List<JsonNode> told(String learner) {
    return events.published(LearnerChanged.TYPE).stream()
        .filter(fact -> fact.path("learnerId").asText().equals(learner))
        .toList();
  }
}
