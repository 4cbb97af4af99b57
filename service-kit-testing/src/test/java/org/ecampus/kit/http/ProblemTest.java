package org.ecampus.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.make;
import static org.ecampus.kit.http.Sample.newName;
import static org.ecampus.kit.http.Sample.problem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ProblemTest {

  @Test
  void namesEveryFieldAtFaultByItsPathInTheBody() {
    // Given
    String body =
        """
        {"name":" ","kind":"TIN","pieces":-1,"labels":{"en":"x"},"parts":[{"title":"a"},{"title":""}]}\
        """;

    // When
    Response answer = make(body);

    // Then
    problem(answer, 400, "invalid-input")
        .body("errors.field", contains("name", "parts[1].title", "pieces"))
        .body("instance", equalTo(BOXES));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"name\":7,\"kind\":\"TIN\",\"pieces\":1,\"labels\":{\"en\":\"x\"}}|name",
        "{\"name\":\"x\",\"kind\":\"GOLD\",\"pieces\":1,\"labels\":{\"en\":\"x\"}}|kind",
        "{\"name\":\"x\",\"kind\":0,\"pieces\":1,\"labels\":{\"en\":\"x\"}}|kind",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":1.5,\"labels\":{\"en\":\"x\"}}|pieces",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":\"1\",\"labels\":{\"en\":\"x\"}}|pieces",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":99999999999,\"labels\":{\"en\":\"x\"}}|pieces",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":null,\"labels\":{\"en\":\"x\"}}|pieces",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":1,\"labels\":{\"e n\":\"x\"}}|labels",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":1,\"labels\":{}}|labels",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":1,\"labels\":{\"en\":\"x\"},\"parts\":[{\"title\":\"a\",\"no\":1}]}|parts[0].no",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":1,\"labels\":{\"en\":\"x\"},\"shelf\":\"77\"}|shelf",
        "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":1,\"labels\":{\"en\":\"x\"},\"openedAt\":\"today\"}|openedAt",
        "[]|body",
        "\"text\"|body",
        "null|body"
      })
  void namesTheFieldThatJsonCannotBeReadInto(String body, String field) {
    problem(make(body), 400, "invalid-input").body("errors.field", hasItems(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{",
        "{\"name\":\"x\"} 1",
        "{\"name\":\"x\",\"name\":\"y\"}",
        "{\"pieces\":NaN}",
        "{\"name\":\"\\u0000\"}",
        "{\"name\":\"\\ud800\"}",
        "{\"na\\u0000me\":1}",
        "{'name':'x'}",
        "// comment\n{}"
      })
  void refusesWhatIsNoCleanJson(String body) {
    problem(make(body), 400, "malformed-request");
  }

  @Test
  void saysWhatARecordRefusesInItsOwnWords() {
    // Given
    String body = "{\"name\":\"x\",\"kind\":\"TIN\",\"pieces\":13,\"labels\":{\"en\":\"x\"}}";

    // When
    Response answer = make(body);

    // Then
    problem(answer, 400, "invalid-input")
        .body("errors.message", contains("must not bring bad luck"));
  }

  @Test
  void refusesAnEmptyBody() {
    Response answer = as(UUID.randomUUID()).post(BOXES);

    problem(answer, 400, "invalid-input").body("errors.field", contains("body"));
  }

  @Test
  void refusesJsonThatIsNestedTooDeep() {
    problem(make("[".repeat(10_000)), 400, "malformed-request");
  }

  @Test
  void refusesBytesThatAreNotUtf8() {
    byte[] body = {'{', '"', 'n', 'a', 'm', 'e', '"', ':', '"', (byte) 0xC3, '(', '"', '}'};

    Response answer = as(UUID.randomUUID()).body(body).post(BOXES);

    problem(answer, 400, "malformed-request");
  }

  @Test
  void refusesABodyOverTheLimitOfTheOperation() {
    problem(make(box("x".repeat(70_000))), 413, "body-too-large");
  }

  @Test
  void readsMoreWhereTheOperationSaysSo() {
    // Given
    String body = "{\"pieces\":1,\"revision\":0" + " ".repeat(100_000) + "}";

    // When
    Response answer = as(UUID.randomUUID()).body(body).put(BOXES + '/' + UUID.randomUUID());

    // Then
    problem(answer, 404, "not-found");
  }

  @Test
  void refusesABodyOverTheOuterWall() {
    problem(make(" ".repeat(2_000_000)), 413, "body-too-large");
  }

  @Test
  void refusesABodyThatIsNotJson() {
    Response answer =
        as(UUID.randomUUID()).contentType(ContentType.TEXT).body(box("x")).post(BOXES);

    problem(answer, 415, "unsupported-media-type");
  }

  @Test
  void refusesMethodsAndMediaTypesItDoesNotHave() {
    problem(given().delete(BOXES), 405, "method-not-allowed");
    problem(given().accept("image/png").get(BOXES), 406, "not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/api/sample/v1/none"})
  void answersUnknownAddressesAsMissing(String path) {
    problem(given().accept("text/html").get(path), 404, "not-found");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/sample//v1/boxes",
        "/api/sample/v1/./boxes",
        "/api/sample/v1/odd/../boxes",
        "/api/sample/v1/boxes;a=b",
        "/api/sample/v1/%62oxes",
        "/api/sample/v1/boxes%2F",
        "/api/sample/v1/boxes/%00",
        "/api/sample/v1/boxes/%5C"
      })
  void answersOddlySpelledAddressesAsMissing(String path) throws Exception {
    HttpResponse<String> answer = Sample.raw(path);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("urn:ecampus:problem:not-found");
  }

  @Test
  void answersABadIdInThePathAsMissing() {
    problem(as(UUID.randomUUID()).get(BOXES + "/7"), 404, "not-found");
    problem(as(UUID.randomUUID()).get(BOXES + "/1-1-1-1-1"), 404, "not-found");
  }

  @ParameterizedTest
  @CsvSource({
    "limit,0", "limit,-1", "limit,201", "limit,9e99", "limit,9223372036854775808", "limit,x",
    "after,x", "after,bnVsbA", "after,WyJ4Il0", "kind,GOLD", "shelf,7", "shelf,1-1-1-1-1",
    "since,yesterday", "atLeast,-1", "atLeast,1.5"
  })
  void namesTheQueryParameterAtFault(String name, String value) {
    Response answer = given().queryParam(name, value).get(BOXES);

    problem(answer, 400, "invalid-input").body("errors.field", contains(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kind=%00", "kind=%FF", "kind=%ED%A0%80", "x=%C0%80"})
  void refusesQueriesThatAreNoCleanText(String query) {
    problem(given().urlEncodingEnabled(false).get(BOXES + '?' + query), 400, "malformed-request");
  }

  @Test
  void refusesTooLargeHeadersAndAddresses() {
    problem(given().header("X-Long", "x".repeat(9_000)).get(BOXES), 431, "headers-too-large");
    problem(given().get(BOXES + "?q=" + "x".repeat(9_000)), 414, "uri-too-long");
  }

  @Test
  void answersUnknownCallersAndForbiddenRoles() {
    problem(given().contentType(ContentType.JSON).body(box("x")).post(BOXES), 401, "unauthorized")
        .header("WWW-Authenticate", containsString("Bearer"));
    problem(
        given()
            .auth()
            .oauth2(Tokens.tutor(UUID.randomUUID()))
            .contentType(ContentType.JSON)
            .body(box("x"))
            .post(BOXES),
        403,
        "forbidden");
  }

  @Test
  void deniesWhatIsNotAnnotated() {
    problem(given().get("/api/sample/v1/odd/denied"), 401, "unauthorized");
    problem(as(UUID.randomUUID()).get("/api/sample/v1/odd/denied"), 403, "forbidden");
  }

  @Test
  void tellsNothingOfAFaultOfOursButItsTrace() {
    Response answer = given().get("/api/sample/v1/odd/bug");

    problem(answer, 500, "internal")
        .body(not(containsString("SELECT")))
        .body("detail", equalTo(null));
  }

  @ParameterizedTest
  @CsvSource({
    "23505,409",
    "23503,409",
    "40001,503",
    "40P01,503",
    "57014,503",
    "08006,503",
    "57P01,503",
    "53300,503",
    "22021,400",
    "42601,500"
  })
  void explainsWhatPostgresqlRefuses(String state, int status) {
    Response answer = given().get("/api/sample/v1/odd/sql/" + state);

    answer
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .body(not(containsString("SELECT")));
  }

  @Test
  void asksToComeBackWhenThePoolIsExhausted() {
    problem(given().get("/api/sample/v1/odd/pool"), 503, "unavailable")
        .header("Retry-After", notNullValue());
  }

  @Test
  void answersARaceForAUniqueNameWithAConflict() {
    // Given
    String body = box(newName());
    make(body).then().statusCode(201);

    // When
    Response second = make(body);

    // Then
    problem(second, 409, "exists");
  }

  @Test
  void answersAChangeOfWhatChangedMeanwhileWithAConflict() {
    // Given
    UUID owner = UUID.randomUUID();
    String id = as(owner).body(box(newName())).post(BOXES).path("id");
    String change = "{\"pieces\":4,\"revision\":0}";
    as(owner).body(change).put(BOXES + '/' + id).then().statusCode(200);

    // When
    Response late = as(owner).body(change).put(BOXES + '/' + id);

    // Then
    problem(late, 409, "changed-meanwhile");
  }
}
