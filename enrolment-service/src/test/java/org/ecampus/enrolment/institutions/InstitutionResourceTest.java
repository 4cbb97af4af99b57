package org.ecampus.enrolment.institutions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.enrolment.Campus.PATH;
import static org.ecampus.enrolment.Campus.as;
import static org.ecampus.enrolment.Campus.asAdministrator;
import static org.ecampus.enrolment.Campus.asPartner;
import static org.ecampus.enrolment.Campus.with;
import static org.ecampus.kit.security.Institutions.CENTRE;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.StartupEvent;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.ecampus.enrolment.OpenTransaction;
import org.ecampus.enrolment.Tables;
import org.ecampus.enrolment.published.InstitutionChanged;
import org.ecampus.kit.testing.ContractRules;
import org.ecampus.kit.testing.Events;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class InstitutionResourceTest {

  private static final String NATIONAL =
      """
      {"name":"Institut national du travail","kind":"UNIVERSITY_OR_TRAINING_INSTITUTION",
       "countryCode":"SN",
       "brand":{"primaryColour":"#1d4f91","website":"https://training.example.org"}}
      """;

  private static final String CHANGE =
      """
      {"revision":1,"name":"Labour Academy","kind":"NGO","countryCode":"KE"}
      """;

  private static final int PATIENCE = 20;

  @Inject InstitutionService institutions;
  @Inject Events events;
  @Inject Tables tables;
  @Inject ContractRules contracts;

  @Test
  void theCentreExistsFromTheStartAndIsToldOnce() {
    // When
    institutions.makeTheCentre(new StartupEvent());

    // Then
    get(CENTRE.toString())
        .statusCode(200)
        .body("kind", equalTo("CENTRE"))
        .body("revision", equalTo(1));
    assertThat(told(CENTRE.toString())).hasSize(1);
  }

  @Test
  void theCentreIsMadeOnceWhenTwoInstancesStartAtOnce() throws Exception {
    // Given
    tables.execute("DELETE FROM institution WHERE id = '" + CENTRE + "'");
    tables.execute("DELETE FROM outbox WHERE key = '" + CENTRE + "'");
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        var one = OpenTransaction.doing(() -> institutions.makeTheCentre(new StartupEvent()))) {

      // When
      Future<?> other = threads.submit(() -> institutions.makeTheCentre(new StartupEvent()));

      // Then
      tables.awaitWaiter();
      one.commit();
      other.get(PATIENCE, TimeUnit.SECONDS);
    }
    get(CENTRE.toString()).statusCode(200);
    assertThat(told(CENTRE.toString())).hasSize(1);
  }

  @Test
  void makesAPartnerAndTellsTheOthersAllOfIt() {
    // When
    ValidatableResponse answer = make(NATIONAL);

    // Then
    String id =
        answer
            .statusCode(201)
            .body("name", equalTo("Institut national du travail"))
            .body("brand.primaryColour", equalTo("#1d4f91"))
            .extract()
            .path("institutionId");
    answer.header("Location", equalTo(PATH + "/institutions/" + id));
    get(id).statusCode(200).body("countryCode", equalTo("SN"));
    JsonNode fact = told(id).getFirst();
    assertThat(fact.path("revision").asInt()).isEqualTo(1);
    assertThat(fact.path("brand").path("website").asText())
        .isEqualTo("https://training.example.org");
    assertThat(events.outbox(InstitutionChanged.TYPE))
        .filteredOn(event -> event.key().equals(id))
        .allMatch(event -> UUID.fromString(id).equals(event.institution()));
  }

  @Test
  void takesTheIdThatTokensCarryAlreadyAndNoneTwice() {
    // Given
    UUID id = UUID.randomUUID();
    String request =
        "{\"institutionId\":\"%s\",\"name\":\"NGO\",\"kind\":\"NGO\",\"countryCode\":\"KE\"}"
            .formatted(id);
    make(request).statusCode(201).body("institutionId", equalTo(id.toString()));

    // When
    ValidatableResponse answer = make(request);

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:institution-exists"));
    get(id.toString()).body("brand", nullValue());
  }

  @Test
  void makesOneForAKeyThatIsSentTwice() {
    // Given
    String key = UUID.randomUUID().toString();
    String first = once(key).statusCode(201).extract().path("institutionId");

    // When
    ValidatableResponse answer = once(key);

    // Then
    answer.statusCode(201).body("institutionId", equalTo(first));
    assertThat(told(first)).hasSize(1);
  }

  @Test
  void changesAllOfItAndTellsTheOthersUnderTheNextRevision() {
    // Given
    String id = make(NATIONAL).extract().path("institutionId");

    // When
    ValidatableResponse answer = change(id, CHANGE);

    // Then
    answer
        .statusCode(200)
        .body("revision", equalTo(2))
        .body("name", equalTo("Labour Academy"))
        .body("kind", equalTo("NGO"))
        .body("countryCode", equalTo("KE"))
        .body("brand", nullValue());
    get(id).body("name", equalTo("Labour Academy")).body("revision", equalTo(2));
    assertThat(told(id)).extracting(fact -> fact.path("revision").asInt()).containsExactly(1, 2);
    assertThat(told(id).getLast().path("name").asText()).isEqualTo("Labour Academy");
    contracts.outboxMatchesSchemas(InstitutionChanged.TYPE);
    assertThat(tables.rows("SELECT action FROM audit_entry WHERE subject_id = '" + id + "'"))
        .containsExactlyInAnyOrder("institution.made", "institution.changed");
  }

  @Test
  void changesNothingThatHasChangedSinceItWasRead() {
    // Given
    String id = make(NATIONAL).extract().path("institutionId");
    change(id, CHANGE).statusCode(200);

    // When
    ValidatableResponse answer = change(id, CHANGE.replace("Academy", "School"));

    // Then
    answer.statusCode(409).body("type", equalTo("urn:ecampus:problem:stale-revision"));
    get(id).body("name", equalTo("Labour Academy"));
    assertThat(told(id)).hasSize(2);
  }

  @Test
  void leavesTheCentreTheOneCentre() {
    // Given
    String partner = make(NATIONAL).extract().path("institutionId");

    // Then
    change(CENTRE.toString(), CHANGE).statusCode(400).body("errors[0].field", equalTo("kind"));
    change(partner, CHANGE.replace("NGO", "CENTRE"))
        .statusCode(400)
        .body("errors[0].field", equalTo("kind"));
  }

  @Test
  void answersMissingForOneThereIsNot() {
    change(UUID.randomUUID().toString(), CHANGE).statusCode(404);
  }

  @Test
  void listsThem() {
    asAdministrator()
        .get(PATH + "/institutions")
        .then()
        .statusCode(200)
        .body("items.institutionId", hasItem(CENTRE.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "UNIVERSITY_OR_TRAINING_INSTITUTION, CENTRE, kind",
    "SN, XX, countryCode",
    "#1d4f91, blue, brand.primaryColour",
    "https://training, javascript:training, brand.website",
    "Institut national du travail, ' ', name",
  })
  void refusesWhatCannotBeAndNamesTheField(String right, String wrong, String field) {
    make(NATIONAL.replace(right, wrong)).statusCode(400).body("errors[0].field", equalTo(field));
  }

  @Test
  void isReadByAuditorsAndMadeByAdministratorsAlone() {
    String auditor = Tokens.auditor(UUID.randomUUID());

    with(auditor).get(PATH + "/institutions").then().statusCode(200);
    with(auditor).body(NATIONAL).post(PATH + "/institutions").then().statusCode(403);
    as(UUID.randomUUID()).body(NATIONAL).post(PATH + "/institutions").then().statusCode(403);
    with(auditor).body(CHANGE).put(PATH + "/institutions/" + CENTRE).then().statusCode(403);
    asPartner(CENTRE).body(CHANGE).put(PATH + "/institutions/" + CENTRE).then().statusCode(403);
    asPartner(UUID.randomUUID()).get(PATH + "/institutions").then().statusCode(403);
  }

  private List<JsonNode> told(String id) {
    return events.published(InstitutionChanged.TYPE).stream()
        .filter(fact -> fact.path("institutionId").asText().equals(id))
        .toList();
  }

  private static ValidatableResponse make(String request) {
    return asAdministrator().body(request).post(PATH + "/institutions").then();
  }

  private static ValidatableResponse change(String id, String request) {
    return asAdministrator().body(request).put(PATH + "/institutions/" + id).then();
  }

  private static ValidatableResponse once(String key) {
    return asAdministrator()
        .header("Idempotency-Key", key)
        .body(NATIONAL)
        .post(PATH + "/institutions")
        .then();
  }

  private static ValidatableResponse get(String id) {
    return asAdministrator().get(PATH + "/institutions/" + id).then();
  }
}
