package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.DRAFTS;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.JSON;
import static org.ecampus.catalogue.Campus.administrator;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.auditor;
import static org.ecampus.catalogue.Campus.authorOf;
import static org.ecampus.catalogue.Campus.course;
import static org.ecampus.catalogue.Campus.draft;
import static org.ecampus.catalogue.Campus.learner;
import static org.ecampus.catalogue.Campus.partnerAdministrator;
import static org.ecampus.catalogue.Campus.published;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.ecampus.catalogue.file.store.FileSettings;
import org.ecampus.kit.testing.ServiceTest;
import org.ecampus.kit.testing.Tokens;
import org.junit.jupiter.api.Test;

@ServiceTest
class FileResourceTest {

  private static final byte[] PDF = "%PDF-1.7 a reader".getBytes(StandardCharsets.US_ASCII);

  private static final long MOST = 100L * 1024 * 1024;

  @Inject FileSettings settings;

  private final UUID tutor = UUID.randomUUID();

  @Test
  void takesFilesInAndGivesTheirAuthorALink() {
    // Given
    Response stored = upload(tutor(tutor), "manuel été.pdf", "application/pdf", PDF);
    stored
        .then()
        .statusCode(201)
        .body("name", equalTo("manuel été.pdf"))
        .body("mediaType", equalTo("application/pdf"))
        .body("size", equalTo(PDF.length));
    assertThat(stored.header("Location"))
        .isEqualTo("/api/catalogue/v1/files/" + stored.path("fileId") + "/link");

    // When
    Response link = tutor(tutor).get(FILES + "/{id}/link", stored.<String>path("fileId"));

    // Then
    link.then()
        .statusCode(200)
        .body("name", equalTo("manuel été.pdf"))
        .body("url", startsWith("https://content.test/files/" + stored.path("fileId")));
    Content.get(link.path("url"))
        .then()
        .statusCode(200)
        .contentType("application/pdf")
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header(
            "Content-Disposition",
            equalTo("attachment; filename*=UTF-8''manuel%20%C3%A9t%C3%A9.pdf"));
  }

  @Test
  void linksAreForAuthorsTheirInstitutionAndReviewers() {
    // Given
    UUID partner = UUID.randomUUID();
    String id =
        upload(authorOf(partner, tutor), "reader.pdf", "application/pdf", PDF).path("fileId");

    // When
    List<Response> given =
        List.of(
            link(authorOf(partner, tutor), id),
            link(partnerAdministrator(partner), id),
            link(administrator(), id),
            link(auditor(), id));

    // Then
    assertThat(given).extracting(Response::statusCode).containsOnly(200);
    assertThat(
            List.of(
                link(tutor(UUID.randomUUID()), id),
                link(partnerAdministrator(UUID.randomUUID()), id)))
        .extracting(Response::statusCode)
        .containsOnly(404);
    link(learner(), id).then().statusCode(403);
    link(anybody(), id).then().statusCode(401);
  }

  @Test
  void publishedFileIsNotPublic() {
    // Given
    String id = uploaded(tutor);
    UUID courseId = published(tutor, courseWith(id));

    // When
    Response page = anybody().get(COURSES + "/{id}", courseId);

    // Then
    assertThat(page.asString()).doesNotContain(id);
    Content.get("https://content.test/files/" + id).then().statusCode(400);
    anybody().get("/files/{id}", id).then().statusCode(404);
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
    HttpRequest request =
        to(FILES + "?name=reader.pdf", HttpRequest.BodyPublishers.ofByteArray(PDF)).build();

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
    HttpRequest request =
        to(
                FILES + "?name=reader.pdf",
                HttpRequest.BodyPublishers.fromPublisher(sized(MOST + 1), MOST + 1))
            .expectContinue(true)
            .header("Content-Type", "application/pdf")
            .build();

    // When
    HttpResponse<String> answer = send(request);

    // Then
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void refusesTooMuchWhereItGoesBeyondTheBoundUnannounced() throws Exception {
    // Given
    HttpRequest request =
        to(FILES + "?name=reader.pdf", sized(MOST + 1))
            .header("Content-Type", "application/pdf")
            .build();

    // When
    HttpResponse<String> answer = send(request);

    // Then
    assertThat(answer.statusCode()).isEqualTo(413);
  }

  @Test
  void takesFilesUpToAHundredMebibytesAsTheyCome() throws Exception {
    // Given
    HttpRequest request =
        to(FILES + "?name=reader.pdf", sized(MOST))
            .header("Content-Type", "application/pdf")
            .build();

    // When
    HttpResponse<String> answer = send(request);

    // Then
    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(JSON.readTree(answer.body()).get("size").asLong()).isEqualTo(MOST);
  }

  @Test
  void leavesNothingOfWhatItRefuses() throws IOException {
    // Given
    long before = kept();

    // When
    upload(tutor(tutor), "reader.pdf", "application/pdf", "no PDF".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422);

    // Then
    assertThat(kept()).isEqualTo(before);
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

  private HttpRequest.Builder to(String path, HttpRequest.BodyPublisher body) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
        .version(HttpClient.Version.HTTP_1_1)
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Bearer " + Tokens.tutor(tutor))
        .POST(body);
  }

  /** A PDF of so many bytes, made while it is sent; without a length it goes in chunks. */
  private static HttpRequest.BodyPublisher sized(long bytes) {
    return HttpRequest.BodyPublishers.ofInputStream(() -> new Zeros(PDF, bytes));
  }

  private long kept() throws IOException {
    Path directory = Files.createDirectories(settings.directory().orElseThrow());
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  private static Response link(RequestSpecification person, String fileId) {
    return person.get(FILES + "/{id}/link", fileId);
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
