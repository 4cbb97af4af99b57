package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.learner;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class FileResourceTest {

  private static final byte[] PDF = "%PDF-1.7 a reader".getBytes(StandardCharsets.US_ASCII);

  private final UUID tutor = UUID.randomUUID();

  @Test
  void takesFilesInAndHandsThemOutToTheirOwner() {
    // Given
    Response stored = upload(tutor(tutor), "manuel été.pdf", "application/pdf", PDF);
    stored
        .then()
        .statusCode(201)
        .body("name", equalTo("manuel été.pdf"))
        .body("mediaType", equalTo("application/pdf"))
        .body("size", equalTo(PDF.length));

    // When
    Response file = tutor(tutor).get(FILES + "/{id}", stored.<String>path("fileId"));

    // Then
    file.then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header(
            "Content-Disposition",
            equalTo("attachment; filename*=UTF-8''manuel%20%C3%A9t%C3%A9.pdf"));
    assertThat(file.asByteArray()).isEqualTo(PDF);
  }

  @Test
  void hidesFilesThatAreNotPublishedFromOthers() {
    // Given
    String id = uploaded(tutor);

    // When
    Response stranger = tutor(UUID.randomUUID()).get(FILES + "/{id}", id);

    // Then
    stranger.then().statusCode(404);
    learner().get(FILES + "/{id}", id).then().statusCode(404);
    anybody().get(FILES + "/{id}", id).then().statusCode(404);
    administrator().get(FILES + "/{id}", id).then().statusCode(200);
  }

  @Test
  void takesNameTypeAndSizeOfAnActivityFromTheFile() {
    // Given
    String id = uploaded(tutor);

    // When
    UUID courseId = draft(tutor, courseWith(id));

    // Then
    tutor(tutor)
        .get(DRAFTS + "/{id}", courseId)
        .then()
        .body("course.sections[0].activities[0].content.name", equalTo("reader.pdf"))
        .body("course.sections[0].activities[0].content.size", equalTo(PDF.length));
  }

  @Test
  void refusesForeignFilesInDrafts() {
    // Given
    String foreign = uploaded(UUID.randomUUID());

    // When
    Response answer = tutor(tutor).body(courseWith(foreign).toString()).post(DRAFTS);

    // Then
    answer
        .then()
        .statusCode(400)
        .body("errors.field", hasItem("sections[0].activities[0].content.fileId"));
  }

  @Test
  void letsTutorsKeepTheFileThatAnAdministratorPutIn() {
    // Given
    UUID courseId = draft(tutor, course());
    String id = upload(administrator(), "reader.pdf", "application/pdf", PDF).path("fileId");
    administrator()
        .body(courseWith(id).put("revision", 1).toString())
        .put(DRAFTS + "/{id}", courseId)
        .then()
        .statusCode(200);

    // When
    Response kept =
        tutor(tutor)
            .body(courseWith(id).put("revision", 2).toString())
            .put(DRAFTS + "/{id}", courseId);

    // Then
    kept.then().statusCode(200);
  }

  @Test
  void refusesTypesThatAreNotAllowed() {
    // When
    Response answer =
        upload(tutor(tutor), "page.html", "text/html", "<p>x</p>".getBytes(StandardCharsets.UTF_8));

    // Then
    answer.then().statusCode(415).contentType("application/problem+json");
  }

  @Test
  void asksForTheType() throws Exception {
    // Given
    HttpRequest request = to(FILES + "?name=reader.pdf", PDF).build();

    // When
    HttpResponse<String> answer = send(request);

    // Then
    assertThat(answer.statusCode()).isEqualTo(415);
  }

  @Test
  void refusesBytesThatAreNotOfTheirType() {
    // When
    Response answer =
        upload(
            tutor(tutor),
            "reader.pdf",
            "application/pdf",
            "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));

    // Then
    answer.then().statusCode(422).contentType("application/problem+json");
  }

  @Test
  void refusesNothing() {
    // When
    Response answer = upload(tutor(tutor), "reader.pdf", "application/pdf", new byte[0]);

    // Then
    answer.then().statusCode(400);
  }

  @Test
  void refusesTooMuchBeforeItIsSent() throws Exception {
    // Given
    byte[] large = Arrays.copyOf(PDF, 10 * 1024 * 1024 + 1);
    HttpRequest request =
        to(FILES + "?name=reader.pdf", large)
            .expectContinue(true)
            .header("Content-Type", "application/pdf")
            .build();

    // When
    HttpResponse<String> answer = send(request);

    // Then
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void takesFilesUpToTenMebibytes() {
    // Given
    byte[] largest = Arrays.copyOf(PDF, 10 * 1024 * 1024);

    // When
    Response answer = upload(tutor(tutor), "reader.pdf", "application/pdf", largest);

    // Then
    answer.then().statusCode(201).body("size", equalTo(largest.length));
  }

  @Test
  void refusesNamesWithFolders() {
    // When
    Response answer = upload(tutor(tutor), "../../etc/passwd", "application/pdf", PDF);

    // Then
    answer.then().statusCode(400);
  }

  @Test
  void takesFilesOfAuthorsOnly() {
    upload(learner(), "reader.pdf", "application/pdf", PDF).then().statusCode(403);
    upload(anybody(), "reader.pdf", "application/pdf", PDF).then().statusCode(401);
  }

  private HttpRequest.Builder to(String path, byte[] bytes) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofSeconds(30))
        .header("Authorization", "Bearer " + Tokens.tutor(tutor))
        .POST(HttpRequest.BodyPublishers.ofByteArray(bytes));
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, HttpResponse.BodyHandlers.ofString());
    }
  }

  private static String uploaded(UUID owner) {
    return upload(tutor(owner), "reader.pdf", "application/pdf", PDF).path("fileId");
  }

  private static Response upload(
      RequestSpecification author, String name, String type, byte[] bytes) {
    return author.contentType(type).queryParam("name", name).body(bytes).post(FILES);
  }

  private static ObjectNode courseWith(String fileId) {
    ObjectNode course = course();
    ObjectNode activity = (ObjectNode) course.at("/sections/0/activities/0");
    activity.put("kind", "FILE").putObject("content").put("fileId", fileId);
    return course;
  }
}
