package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.WEBINARS;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.draft;
import static org.ecampus.webinar.webinars.WebinarsOverHttp.published;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class WebinarListTest {

  @Test
  void pagesFollowTheCalendarWithoutGapOrRepetition() {
    // Given
    Instant day = Instant.parse("2071-06-01T09:00:00Z");
    String third = published(day.plus(Duration.ofHours(2)), "en");
    String first = published(day, "en");
    String second = published(day.plus(Duration.ofHours(1)), "en");
    String sameTime = published(day.plus(Duration.ofHours(1)), "en");

    // When
    List<String> walked = walk(day, day.plus(Duration.ofDays(1)));

    // Then
    assertThat(walked).containsExactly(first, second, sameTime, third);
  }

  @Test
  void draftsAreNotListed() {
    // Given
    Instant day = Instant.parse("2072-06-01T09:00:00Z");
    draft(UUID.randomUUID(), day, "en");

    // When
    List<String> walked = walk(day, day.plus(Duration.ofDays(1)));

    // Then
    assertThat(walked).isEmpty();
  }

  @Test
  void languageFilterKeepsWhatIsHeldInIt() {
    // Given
    Instant day = Instant.parse("2073-06-01T09:00:00Z");
    published(day, "en");
    String arabic = published(day, "fr", "ar");

    // When
    JsonPath page = page(between(day, day.plus(Duration.ofDays(1))).queryParam("language", "AR"));

    // Then
    assertThat(page.getList("items.webinarId", String.class)).containsExactly(arabic);
  }

  @Test
  void webinarThatBeginsAtTheEndOfTheSpanIsOutsideIt() {
    Instant day = Instant.parse("2074-06-01T09:00:00Z");
    published(day, "en");
    assertThat(walk(day.minusSeconds(60), day)).isEmpty();
    assertThat(walk(day, day.plusSeconds(60))).hasSize(1);
  }

  @Test
  void offsetsAreUnderstood() {
    Instant day = Instant.parse("2075-06-01T22:00:00Z");
    String id = published(day, "en");
    JsonPath page =
        page(
            given()
                .queryParam("from", "2075-06-02T00:00:00+02:00")
                .queryParam("to", "2075-06-02T00:00:01+02:00"));
    assertThat(page.getList("items.webinarId", String.class)).containsExactly(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=yesterday",
        "to=2026-11-23",
        "from=%2B999999999-01-01T00:00:00Z",
        "language=in+English",
        "limit=0",
        "limit=201",
        "after=bm90LWEtY3Vyc29y"
      })
  void whatCannotBeReadIsRefused(String query) {
    given()
        .urlEncodingEnabled(false)
        .get(WEBINARS + "?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private static List<String> walk(Instant from, Instant to) {
    List<String> seen = new ArrayList<>();
    JsonPath page = page(between(from, to).queryParam("limit", 2));
    seen.addAll(page.getList("items.webinarId", String.class));
    while (page.getString("next") != null) {
      page =
          page(
              between(from, to).queryParam("limit", 2).queryParam("after", page.getString("next")));
      seen.addAll(page.getList("items.webinarId", String.class));
    }
    return seen;
  }

  private static RequestSpecification between(Instant from, Instant to) {
    return given().queryParam("from", from.toString()).queryParam("to", to.toString());
  }

  private static JsonPath page(RequestSpecification request) {
    return request.get(WEBINARS).then().statusCode(200).extract().jsonPath();
  }
}
