package org.ecampus.certification.awarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.certification.Http.administrator;
import static org.ecampus.certification.Http.as;
import static org.ecampus.certification.Http.auditor;
import static org.ecampus.certification.Http.learner;
import static org.ecampus.certification.Http.onlyCertificate;
import static org.ecampus.certification.Http.partner;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.ecampus.certification.Database;
import org.ecampus.certification.Happenings;
import org.ecampus.kit.security.Roles;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In a database of its own: what it appends would change the awards of other tests. */
@ServiceTest
@TestProfile(AwardRulesResourceTest.OwnDatabase.class)
@TestMethodOrder(OrderAnnotation.class)
class AwardRulesResourceTest {
  private static final String WEBINARS =
      """
      {"subject": "COURSE", "tracks": ["WEBINAR"], "fromMinutes": 30, "belowMinutes": 120,
       "everyAssessmentPassed": false, "award": "PARTICIPATION"}
      """;

  @Inject Happenings happenings;
  @Inject AwardRulesService awardRules;
  @Inject Database database;

  @Test
  @Order(1)
  void firstVersionIsShipped() {
    administrator()
        .get("/award-rules")
        .then()
        .statusCode(200)
        .body("items", hasSize(1))
        .body("items[0].version", equalTo(1))
        .body("items[0].rules.award", hasItem("DIPLOMA"))
        .body("items[0].rules", hasSize(6));
  }

  @Test
  @Order(2)
  void certificateNamesTheVersionInForceWhenTheCourseWasCompleted() {
    // Given
    var inAMonth = Instant.now().plus(30, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
    append("{\"effectiveFrom\": \"" + inAMonth + "\", \"rules\": [" + WEBINARS + "]}")
        .then()
        .statusCode(201)
        .header("Location", equalTo("/api/certification/v1/award-rules/2"))
        .body("version", equalTo(2))
        .body("effectiveFrom", equalTo(inAMonth.toString()));

    // When
    var completed = happenings.amina();

    // Then
    onlyCertificate(completed.learnerId()).then().body("rulesVersion", equalTo(1));
    administrator()
        .queryParam("limit", 1)
        .get("/award-rules")
        .then()
        .body("items", hasSize(1))
        .body("items[0].version", equalTo(2));
  }

  @Test
  @Order(3)
  void versionIsInForceFromItsVeryInstant() {
    Instant from =
        Instant.parse(administrator().get("/award-rules").path("items[0].effectiveFrom"));

    assertThat(awardRules.inForceAt(from).version()).isEqualTo(2);
    assertThat(awardRules.inForceAt(from.minus(1, ChronoUnit.MICROS)).version()).isEqualTo(1);
  }

  @Test
  @Order(3)
  void versionIsReadByItsNumber() {
    administrator().get("/award-rules/1").then().statusCode(200).body("version", equalTo(1));
    administrator().get("/award-rules/99").then().statusCode(404);
  }

  @Test
  @Order(3)
  void versionThatIsNotLaterIsRefused() {
    append("{\"rules\": [" + WEBINARS + "]}").then().statusCode(422);
    append("{\"effectiveFrom\": \"2020-01-01T00:00:00Z\", \"rules\": [" + WEBINARS + "]}")
        .then()
        .statusCode(422);
    append("{\"effectiveFrom\": \"+999999999-01-01T00:00:00Z\", \"rules\": [" + WEBINARS + "]}")
        .then()
        .statusCode(422);
  }

  @ParameterizedTest
  @Order(4)
  @ValueSource(
      strings = {
        "{\"rules\": []}",
        "{\"rules\": [null]}",
        "{\"rules\": [{\"subject\": \"COURSE\", \"tracks\": [], \"fromMinutes\": 1,"
            + " \"everyAssessmentPassed\": false, \"award\": \"PARTICIPATION\"}]}",
        "{\"rules\": [{\"subject\": \"PROGRAMME\", \"tracks\": [\"WEBINAR\"], \"fromMinutes\": 1,"
            + " \"everyAssessmentPassed\": false, \"award\": \"DIPLOMA\"}]}",
        "{\"rules\": [{\"subject\": \"COURSE\", \"tracks\": [\"WEBINAR\"], \"fromMinutes\": 1,"
            + " \"everyAssessmentPassed\": false, \"award\": \"PARTICIPATION\","
            + " \"pace\": {\"shown\": true, \"leastPercent\": 101}}]}",
        "{\"rules\": [{\"subject\": \"COURSE\", \"tracks\": [\"WEBINAR\"], \"fromMinutes\": 0,"
            + " \"everyAssessmentPassed\": false, \"award\": \"PARTICIPATION\"}]}",
        "{\"rules\": [{\"subject\": \"COURSE\", \"tracks\": [\"WEBINAR\"], \"fromMinutes\": 60,"
            + " \"belowMinutes\": 60, \"everyAssessmentPassed\": false,"
            + " \"award\": \"PARTICIPATION\"}]}",
        "{\"rules\": [{\"subject\": \"COURSE\", \"tracks\": [\"WEBINAR\"], \"fromMinutes\": 60,"
            + " \"everyAssessmentPassed\": false, \"award\": \"KNIGHTHOOD\"}]}"
      })
  void rulesThatMakeNoSenseAreRefused(String body) {
    append(body).then().statusCode(400).contentType("application/problem+json");
  }

  @Test
  @Order(5)
  void administratorsAppendAndAuditorsOnlyRead() {
    learner(UUID.randomUUID()).get("/award-rules").then().statusCode(403);
    partner(UUID.randomUUID()).get("/award-rules").then().statusCode(403);
    auditor().get("/award-rules").then().statusCode(200);
    auditor()
        .contentType(ContentType.JSON)
        .body("{\"rules\": [" + WEBINARS + "]}")
        .post("/award-rules")
        .then()
        .statusCode(403);
  }

  @Test
  @Order(5)
  void appendingNeedsAFreshSecondFactorAndStandsInTheAuditLog() {
    String withoutOne =
        Tokens.sign(Tokens.claims(UUID.randomUUID(), Roles.ADMINISTRATOR).claim("acr", "1"));

    as(withoutOne)
        .contentType(ContentType.JSON)
        .body("{\"rules\": [" + WEBINARS + "]}")
        .post("/award-rules")
        .then()
        .statusCode(401);
    assertThat(
            database.number(
                "SELECT count(*) FROM audit_entry JOIN award_rules ON rules_id = subject_id"
                    + " WHERE action = 'award-rules.appended'"))
        .isEqualTo(1);
  }

  @Test
  @Order(6)
  void appendingAndListingTakeAHandfulOfStatements() {
    var inTwoMonths = Instant.now().plus(60, ChronoUnit.DAYS);

    long appending =
        Statements.count(
            () ->
                append(
                        "{\"effectiveFrom\": \""
                            + inTwoMonths
                            + "\", \"rules\": ["
                            + WEBINARS
                            + "]}")
                    .then()
                    .statusCode(201));
    long listing = Statements.count(() -> administrator().get("/award-rules"));

    assertThat(appending).isLessThanOrEqualTo(3);
    assertThat(listing).isEqualTo(1);
  }

  private static Response append(String body) {
    return administrator().contentType(ContentType.JSON).body(body).post("/award-rules");
  }

  public static class OwnDatabase implements QuarkusTestProfile {}
}
