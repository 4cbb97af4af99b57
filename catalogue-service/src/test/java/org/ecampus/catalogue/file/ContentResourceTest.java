package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.ecampus.kit.http.ProblemAnswers;
import org.ecampus.kit.link.SignedLink;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Statements;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class ContentResourceTest {

  private static final String TEXT = "0123456789".repeat(20_000);

  @Inject ProblemAnswers problems;

  private final UUID author = UUID.randomUUID();
  private UUID fileId = new UUID(0, 0);
  private String tag = "";

  @BeforeEach
  void uploadAFile() {
    Response stored =
        tutor(author)
            .contentType("text/plain")
            .queryParam("name", "digits.txt")
            .body(TEXT.getBytes(StandardCharsets.UTF_8))
            .post(FILES);
    fileId = UUID.fromString(stored.path("fileId"));
    tag = '"' + stored.<String>path("sha256") + '"';
  }

  @Test
  void givesTheWholeFileToWhoeverHasALink() {
    // When
    Response file = Content.get(link());

    // Then
    file.then()
        .statusCode(200)
        .header("Content-Length", equalTo(Integer.toString(TEXT.length())))
        .header("Transfer-Encoding", nullValue())
        .header("Accept-Ranges", equalTo("bytes"))
        .header("ETag", equalTo(tag))
        .header("Cache-Control", containsString("private"))
        .header("Content-Security-Policy", containsString("sandbox"));
    assertThat(file.asString()).isEqualTo(TEXT);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=0-9, 0123456789, bytes 0-9/200000",
    "bytes=100003-100005, 345, bytes 100003-100005/200000",
    "bytes=199995-, 56789, bytes 199995-199999/200000",
    "bytes=-3, 789, bytes 199997-199999/200000"
  })
  void givesTheRangeThatIsAskedFor(String range, String bytes, String told) {
    // When
    Response part = Content.get(Content.asked().header("Range", range), link());

    // Then
    part.then()
        .statusCode(206)
        .header("Content-Range", equalTo(told))
        .header("Content-Length", equalTo(Integer.toString(bytes.length())))
        .header("ETag", equalTo(tag));
    assertThat(part.asString()).isEqualTo(bytes);
  }

  @Test
  void refusesARangeBehindTheEnd() {
    // When
    Response answer = Content.get(Content.asked().header("Range", "bytes=200000-"), link());

    // Then
    answer
        .then()
        .statusCode(416)
        .contentType("application/problem+json")
        .header("Content-Range", equalTo("bytes */200000"));
  }

  @Test
  void goesOnWithTheSameVersionOnly() {
    // Given
    var same = Content.asked().header("Range", "bytes=0-9").header("If-Range", tag);
    var other = Content.asked().header("Range", "bytes=0-9").header("If-Range", "\"other\"");

    // When
    Response goesOn = Content.get(same, link());

    // Then
    goesOn.then().statusCode(206);
    Content.get(other, link()).then().statusCode(200);
  }

  @Test
  void isNotSentAgainToWhoHasIt() {
    // When
    Response answer = Content.get(Content.asked().header("If-None-Match", tag), link());

    // Then
    answer.then().statusCode(304).header("ETag", equalTo(tag));
    assertThat(answer.asByteArray()).isEmpty();
  }

  @Test
  void tellsItsSizeWithoutItsBytes() {
    // When
    Response head = Content.asked().head(Content.address(link()));

    // Then
    head.then().statusCode(200).header("ETag", equalTo(tag));
    assertThat(head.asByteArray()).isEmpty();
  }

  @Test
  void linkThatIsForgedExpiredOrOfAnotherFileLeadsNowhere() {
    // Given
    Instant later = Instant.now().plusSeconds(600);
    String good = signed(fileId, later);

    // When
    List<Response> answers =
        List.of(
            Content.get(good.substring(0, good.length() - 2) + "AA"),
            Content.get(signed(fileId, Instant.now().minusSeconds(1))),
            Content.get(good.replace(fileId.toString(), UUID.randomUUID().toString())),
            Content.get(signed(UUID.randomUUID(), later)));

    // Then
    assertThat(answers).extracting(Response::statusCode).containsOnly(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?expires=x&signature=y", "?expires=1", "?signature=y"})
  void linkThatIsNotWholeIsRefused(String query) {
    Content.get("https://content.test/files/" + fileId + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void hostOfTheCampusHasNoFiles() {
    // When
    Response answer = anybody().urlEncodingEnabled(false).get(Content.address(link()));

    // Then
    answer.then().statusCode(404).contentType("application/problem+json");
  }

  @ParameterizedTest
  @ValueSource(strings = {COURSES, "/api/catalogue/openapi", "/api/catalogue/docs", "/", FILES})
  void hostOfContentHasNothingElse(String path) {
    Content.asked().get(path).then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void gatewaySaysWhichHostWasAskedFor() {
    // When
    Response behind =
        anybody()
            .urlEncodingEnabled(false)
            .header("X-Forwarded-Host", "content.test:8080")
            .get(Content.address(link()));

    // Then
    behind.then().statusCode(200);
    anybody().header("X-Forwarded-Host", "content.test").get(COURSES).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://campus.test", "https://CAMPUS.test:8443/content"})
  void serviceDoesNotStartWithContentOnTheHostOfTheCampus(String content) {
    URI campus = URI.create("https://campus.test");

    assertThatThrownBy(() -> new ContentOrigin(problems, URI.create(content), campus))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("ecampus.content-url must have a host of its own");
  }

  @Test
  void takesOneStatement() {
    // Given
    String link = link();

    // When
    long statements = Statements.count(() -> Content.get(link).then().statusCode(200));

    // Then
    assertThat(statements).isOne();
  }

  private String link() {
    return tutor(author).get(FILES + "/{id}/link", fileId).path("url");
  }

  private static String signed(UUID id, Instant expiresAt) {
    String secret = ConfigProvider.getConfig().getValue("ecampus.files.link-secret", String.class);
    return "https://content.test/files/"
        + id
        + '?'
        + new SignedLink(List.of(secret)).query(id, expiresAt);
  }
}
