package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.DRAFTS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.WEBINARS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.draft;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.publish;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.published;

import java.time.Instant;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class StatementCountTest {

  private static final Instant DAY = Instant.parse("2082-06-01T09:00:00Z");

  private final UUID tutor = UUID.randomUUID();

  @Test
  void listTakesOneStatementHoweverLongItIs() {
    published(DAY, "en");
    published(DAY, "en", "fr");
    published(DAY, "ar");
    assertThat(
            Statements.count(
                () ->
                    given()
                        .queryParam("from", DAY.toString())
                        .get(WEBINARS)
                        .then()
                        .statusCode(200)))
        .isEqualTo(1);
  }

  @Test
  void listOfDraftsTakesOneStatement() {
    draft(tutor, DAY, "en");
    draft(tutor, DAY, "fr");
    String token = Tokens.tutor(tutor);
    assertThat(
            Statements.count(() -> given().auth().oauth2(token).get(DRAFTS).then().statusCode(200)))
        .isEqualTo(1);
  }

  @Test
  void draftingTakesTwoStatementsOneOfThemToHoldTheOwner() {
    assertThat(Statements.count(() -> draft(tutor, DAY, "en"))).isEqualTo(2);
  }

  @Test
  void publishingTakesAHandfulOfStatements() {
    String id = draft(tutor, DAY, "en");
    String token = Tokens.tutor(tutor);
    assertThat(Statements.count(() -> publish(token, id).statusCode(200))).isBetween(2L, 4L);
  }
}
