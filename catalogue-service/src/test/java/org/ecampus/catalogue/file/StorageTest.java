package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.ecampus.catalogue.Learners;
import org.ecampus.catalogue.Tables;
import org.ecampus.catalogue.file.store.FileSettings;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** How much an author may store. */
@ServiceTest
class StorageTest {

  private static final byte[] TEXT = "Notes".getBytes(StandardCharsets.UTF_8);
  private static final int AT_ONCE = 6;

  @Inject Tables tables;
  @Inject Learners learners;
  @Inject FileSettings settings;

  private final UUID author = UUID.randomUUID();

  @Test
  void takesFilesUpToTheQuotaAndRefusesTheNext() {
    // Given
    leaveRoomFor(1);
    upload().then().statusCode(201);

    // When
    Response beyond = upload();

    // Then
    beyond
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:ecampus:problem:storage-quota"));
    assertThat(files()).hasSize(1);
  }

  @Test
  void holdsTheQuotaWhenUploadsEndAtTheSameTime() throws Exception {
    // Given
    leaveRoomFor(2);

    // When
    List<Integer> answers = uploadAllAtOnce();

    // Then
    assertThat(answers).hasSize(AT_ONCE).containsOnly(201, 409);
    assertThat(answers.stream().filter(status -> status == 201)).hasSize(2);
    assertThat(files()).hasSize(2);
  }

  @Test
  void countsAnUploadOnceForTheSameIdempotencyKey() {
    // Given
    String key = UUID.randomUUID().toString();
    String first = upload(key, TEXT).path("fileId");

    // When
    Response again = upload(key, TEXT);

    // Then
    again.then().statusCode(201).body("fileId", equalTo(first));
    assertThat(stored()).containsExactly(Integer.toString(TEXT.length));
    upload(key, "Other".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:ecampus:problem:key-reused"));
  }

  @Test
  void erasedAuthorOwnsNoFileAndHasNoStorage() {
    // Given
    upload().then().statusCode(201);

    // When
    learners.erased(UUID.randomUUID(), author);

    // Then
    assertThat(files()).isEmpty();
    assertThat(stored()).isEmpty();
  }

  private void leaveRoomFor(int files) {
    long used = settings.bytesPerAuthor().asLongValue() - (long) files * TEXT.length;
    tables.execute("INSERT INTO author_storage VALUES ('" + author + "', " + used + ")");
  }

  private List<Integer> uploadAllAtOnce() throws Exception {
    CyclicBarrier start = new CyclicBarrier(AT_ONCE);
    try (var people = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Integer> task =
          () -> {
            start.await(30, TimeUnit.SECONDS);
            return upload().statusCode();
          };
      return people
          .invokeAll(Stream.generate(() -> task).limit(AT_ONCE).toList(), 60, TimeUnit.SECONDS)
          .stream()
          .map(Future::resultNow)
          .toList();
    }
  }

  private Response upload() {
    return upload(UUID.randomUUID().toString(), TEXT);
  }

  private Response upload(String key, byte[] bytes) {
    return tutor(author)
        .header("Idempotency-Key", key)
        .contentType("text/plain")
        .queryParam("name", "notes.txt")
        .body(bytes)
        .post(FILES);
  }

  private List<String> files() {
    return tables.rows("SELECT id FROM file WHERE owner_id = '" + author + "'");
  }

  private List<String> stored() {
    return tables.rows("SELECT bytes FROM author_storage WHERE owner_id = '" + author + "'");
  }
}
