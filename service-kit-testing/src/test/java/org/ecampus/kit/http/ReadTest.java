package org.ecampus.kit.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.kit.http.Sample.BOXES;
import static org.ecampus.kit.http.Sample.as;
import static org.ecampus.kit.http.Sample.box;
import static org.ecampus.kit.http.Sample.newName;

import io.restassured.response.Response;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class ReadTest {
  private final UUID owner = UUID.randomUUID();
  private String address = "";

  @BeforeEach
  void makeABox() {
    address = BOXES + '/' + as(owner).body(box(newName())).post(BOXES).path("id");
  }

  @Test
  void answers304WithoutBodyToWhoHasTheAnswer() {
    // Given
    String tag = as(owner).get(address).header("ETag");

    // When
    Response again = as(owner).header("If-None-Match", "\"other\", " + tag).get(address);

    // Then
    assertThat(tag).startsWith("W/\"");
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.asByteArray()).isEmpty();
    assertThat(again.header("ETag")).isEqualTo(tag);
  }

  @Test
  void answersAnewWhenSomethingChanged() {
    // Given
    String tag = as(owner).get(address).header("ETag");
    as(owner).body("{\"pieces\":9,\"revision\":0}").put(address).then().statusCode(200);

    // When
    Response again = as(owner).header("If-None-Match", tag).get(address);

    // Then
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.header("ETag")).isNotEqualTo(tag);
    assertThat((Integer) again.path("pieces")).isEqualTo(9);
  }

  @Test
  void saysWhoMayKeepAnAnswer() {
    assertThat(as(owner).get(address).header("Cache-Control")).isEqualTo("private, no-cache");
    assertThat(given().get(BOXES).header("Cache-Control")).isEqualTo("no-cache");
    assertThat(given().get(BOXES + "?limit=0").header("Cache-Control")).isEqualTo("no-store");
  }

  @Test
  void packsAnswersForWhoCanUnpackThem() throws Exception {
    HttpResponse<String> answer = Sample.raw(BOXES, "Accept-Encoding", "gzip");

    assertThat(answer.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
  }

  @Test
  void keepsBrowsersFromRunningWhatIsData() {
    Response answer = given().get(BOXES);

    assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
  }

  @Test
  void letsAPageNameItsOwnRules() {
    Response answer = given().get("/api/sample/v1/odd/html");

    assertThat(answer.headers().getValues("Content-Security-Policy"))
        .containsExactly("default-src 'self'");
    assertThat(answer.asString()).isEqualTo("<p>Hello");
  }

  @Test
  void showsItsDocumentation() {
    assertThat(given().get("/api/sample/docs/").statusCode()).isEqualTo(200);
    assertThat(given().get("/api/sample/openapi").asString()).contains("openapi: 3.1.0");
  }
}
