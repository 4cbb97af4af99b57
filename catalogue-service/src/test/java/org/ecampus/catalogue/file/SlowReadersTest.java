package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ecampus.catalogue.Campus.COURSES;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.anybody;
import static org.ecampus.catalogue.Campus.tutor;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.ecampus.catalogue.file.store.CountedStore;
import org.ecampus.catalogue.file.store.FileSettings;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** Clients that ask for files and read nothing take neither memory nor time from others. */
@ServiceTest
class SlowReadersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LARGE = 30_000_000;
  private static final int OTHERS = 50;

  /** What the system keeps for one connection, of which it takes twice what it is told. */
  private static final long IN_THE_SYSTEM = 4 * SmallBuffers.SEND;

  @Inject CountedStore store;
  @Inject FileSettings settings;

  private final UUID author = UUID.randomUUID();

  @Test
  void storeIsAskedForNoMoreThanTheirConnectionsTake() throws IOException {
    // Given
    String path = Content.address(link(upload()));
    store.reset();

    // When
    try (var readers = new SlowReaders(RestAssured.port)) {
      for (int i = 0; i < 2 * settings.transfers(); i++) {
        readers.ask(path);
      }
      await().atMost(PATIENCE).until(() -> store.read().size() == settings.transfers());

      // Then
      for (int i = 0; i < OTHERS; i++) {
        anybody().get(COURSES).then().statusCode(200);
      }
      assertThat(store.read())
          .allMatch(bytes -> bytes <= IN_THE_SYSTEM + 2 * Delivery.PART, "bounded");
    }
  }

  private Response upload() {
    return tutor(author)
        .contentType("text/plain")
        .queryParam("name", "notes.txt")
        .body("x".repeat(LARGE).getBytes(StandardCharsets.UTF_8))
        .post(FILES);
  }

  private String link(Response stored) {
    stored.then().statusCode(201);
    return tutor(author).get(FILES + "/{id}/link", stored.<String>path("fileId")).path("url");
  }
}
