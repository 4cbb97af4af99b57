package org.ecampus.enrolment.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.ADMINISTRATOR;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.enrol;

import io.quarkus.test.junit.QuarkusMock;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.ecampus.enrolment.Campus;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.people.EverybodyIsTaken;
import org.ecampus.enrolment.people.KeycloakPeople;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What administrators do is written down: who did what to whom. */
@ServiceTest
class EnrolmentAuditTest {

  private static final String NAME = "\"givenName\":\"Amina\",\"familyName\":\"Diallo\"";
  private static final String INSTITUTION =
      "\"name\":\"Labour Academy\",\"kind\":\"NGO\",\"countryCode\":\"KE\"";

  @Inject Campus campus;
  @Inject Tables tables;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "enrolment.made",
        "enrolment.approved",
        "enrolment.declined",
        "enrolment.removed",
        "enrolment-rules.replaced",
        "learner.registered",
        "learner.name-confirmed",
        "learner.name-changed",
        "learner.erased",
        "learner.erasure-ordered-again",
        "institution.made",
        "institution.changed",
        "person.registered"
      })
  void saysWhoDidWhatToWhom(String action) {
    // When
    UUID subject = act(action);

    // Then
    assertThat(entries(subject)).contains(ADMINISTRATOR + " " + action);
  }

  private UUID act(String action) {
    return switch (action) {
      case "enrolment.made" -> enrolled();
      case "enrolment.approved" -> toEnrolment(requested(), "/approve", "{}");
      case "enrolment.declined" -> toEnrolment(enrolled(), "/decline", "{\"reason\":\"No\"}");
      case "enrolment.removed" -> removed();
      case "enrolment-rules.replaced" -> withRules();
      case "learner.registered" -> campus.learnerOf(asAdministrator());
      case "learner.name-confirmed" -> confirmed(campus.learner());
      case "learner.name-changed" -> renamed(campus.learner());
      case "learner.erased" -> erased(campus.learner());
      case "learner.erasure-ordered-again" -> erased(erased(campus.learner()));
      case "institution.made" -> made("/institutions", INSTITUTION, "institutionId");
      case "institution.changed" -> changed();
      case "person.registered" -> registered();
      default -> throw new IllegalArgumentException(action);
    };
  }

  private UUID enrolled() {
    return id(
        enrol(asAdministrator(), campus.learner(), campus.course()).extract().path("enrolmentId"));
  }

  private UUID requested() {
    UUID course = campus.course();
    campus.rules(course, "{\"admission\":\"APPROVAL\"}");
    return campus.enrol(campus.learner(), course);
  }

  private UUID removed() {
    UUID course = campus.course();
    UUID enrolment = campus.enrol(campus.learner(), course);
    asAdministrator()
        .delete(PATH + "/offerings/" + course + "/enrolments/" + enrolment)
        .then()
        .statusCode(204);
    return enrolment;
  }

  private UUID withRules() {
    return campus.course(5);
  }

  private UUID confirmed(UUID learner) {
    made("/learners/" + learner + "/name-confirmation", NAME, "learnerId");
    return learner;
  }

  private UUID renamed(UUID learner) {
    put("/learners/" + learner + "/name", NAME + ",\"reason\":\"Marriage\"");
    return learner;
  }

  private UUID erased(UUID learner) {
    made("/learners/" + learner + "/erasure", "", "learnerId");
    return learner;
  }

  private UUID changed() {
    UUID institution = made("/institutions", INSTITUTION, "institutionId");
    put("/institutions/" + institution, INSTITUTION + ",\"revision\":1");
    return institution;
  }

  private UUID registered() {
    QuarkusMock.installMockForType(new EverybodyIsTaken(), KeycloakPeople.class);
    String person =
        NAME + ",\"email\":\"amina@example.org\",\"language\":\"fr\",\"role\":\"learner\"";
    return made("/people", person, "personId");
  }

  private static UUID toEnrolment(UUID enrolment, String step, String body) {
    asAdministrator()
        .body(body)
        .post(PATH + "/enrolments/" + enrolment + step)
        .then()
        .statusCode(200);
    return enrolment;
  }

  private static UUID made(String path, String fields, String id) {
    var answer = asAdministrator().body("{" + fields + "}").post(PATH + path).then();
    assertThat(answer.extract().statusCode()).isBetween(200, 201);
    return id(answer.extract().path(id));
  }

  private static void put(String path, String fields) {
    asAdministrator().body("{" + fields + "}").put(PATH + path).then().statusCode(200);
  }

  private static UUID id(String text) {
    return UUID.fromString(text);
  }

  private List<String> entries(UUID subject) {
    return tables.rows(
        "SELECT actor_id || ' ' || action FROM audit_entry WHERE subject_id = '%s'"
            .formatted(subject));
  }
}
