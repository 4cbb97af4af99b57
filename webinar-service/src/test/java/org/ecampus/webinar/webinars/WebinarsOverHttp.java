package org.ecampus.webinar.webinars;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.ecampus.kit.testing.Tokens;

/** Speaks to the service as its clients do. */
public final class WebinarsOverHttp {

  /** Where webinars are. */
  public static final String WEBINARS = "/api/webinar/v1/webinars";

  /** Where drafts are. */
  public static final String DRAFTS = "/api/webinar/v1/drafts";

  private WebinarsOverHttp() {}

  /** A webinar as it is sent. */
  public static Map<String, Object> webinar(Instant startsAt, String... languages) {
    return new TreeMap<>(
        Map.of(
            "titles",
            Map.of("en", "Skills for a new world", "fr", "Des compétences"),
            "descriptions",
            Map.of("en", "What people will need to know."),
            "startsAt",
            startsAt.toString(),
            "timeZone",
            "Europe/Rome",
            "durationMinutes",
            105,
            "capacity",
            1000,
            "languages",
            List.of(languages),
            "effortMinutes",
            60));
  }

  /** Asks for a new draft. */
  public static ValidatableResponse drafting(String token, Map<String, Object> webinar) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(webinar)
        .post(WEBINARS)
        .then();
  }

  static ValidatableResponse changing(
      String token, String id, int revision, Map<String, Object> webinar) {
    return given()
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .body(Map.of("revision", revision, "webinar", webinar))
        .put(DRAFTS + "/" + id)
        .then();
  }

  static int statusOfDraft(String token, String id) {
    return given().auth().oauth2(token).get(DRAFTS + "/" + id).statusCode();
  }

  static ValidatableResponse publish(String token, String id) {
    return given().auth().oauth2(token).post(WEBINARS + "/" + id + "/publish").then();
  }

  /** A new draft of the tutor. */
  public static String draft(UUID tutor, Instant startsAt, String... languages) {
    return drafting(Tokens.tutor(tutor), webinar(startsAt, languages))
        .statusCode(201)
        .extract()
        .path("webinarId");
  }

  static String published(Instant startsAt, String... languages) {
    UUID tutor = UUID.randomUUID();
    String id = draft(tutor, startsAt, languages);
    publish(Tokens.tutor(tutor), id).statusCode(200);
    return id;
  }
}
