package org.ecampus.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.ecampus.catalogue.Campus.FILES;
import static org.ecampus.catalogue.Campus.tutor;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.ecampus.catalogue.file.Transfers.Transfer;
import org.ecampus.catalogue.file.store.FileSettings;
import org.ecampus.kit.http.ProblemException;
import org.ecampus.kit.testing.ServiceTest;
import org.junit.jupiter.api.Test;

/** How many files are under way at once. */
@ServiceTest
class TransfersTest {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int LARGE = 20_000_000;

  @Inject Transfers transfers;
  @Inject FileSettings settings;

  private final UUID author = UUID.randomUUID();

  @Test
  void clientIsAskedToComeBackWhenAllAreUnderWay() {
    // Given
    String link = link(upload("Notes"));
    List<Transfer> all = beginAll();

    // When
    Response refused = upload("More notes");

    // Then
    refused.then().statusCode(503).header("Retry-After", notNullValue());
    Content.get(link).then().statusCode(503).header("Retry-After", notNullValue());
    all.forEach(Transfer::close);
    upload("More notes").then().statusCode(201);
    Content.get(link).then().statusCode(200);
  }

  @Test
  void transferThatIsClosedTwiceIsFreeOnce() {
    // Given
    awaitAllFree();
    Transfer transfer = transfers.begin();

    // When
    transfer.close();
    transfer.close();

    // Then
    List<Transfer> all = beginAll();
    all.forEach(Transfer::close);
    assertThat(all).hasSize(settings.transfers());
  }

  @Test
  void nothingStaysUnderWayWhenClientsLeave() throws IOException {
    // Given
    String link = link(upload("x".repeat(LARGE)));

    // When
    for (int i = 0; i < 2 * settings.transfers(); i++) {
      leaveAfterTheFirstBytes(link);
    }

    // Then
    awaitAllFree();
  }

  @Test
  void nothingStaysUnderWayAfterUploadsThatAreRefused() {
    // When
    for (int i = 0; i < 2 * settings.transfers(); i++) {
      upload("\0").then().statusCode(422);
    }

    // Then
    awaitAllFree();
  }

  private static void leaveAfterTheFirstBytes(String link) throws IOException {
    try (Socket client = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
      String request =
          "GET %s HTTP/1.1\r\nHost: content.test\r\n\r\n".formatted(Content.address(link));
      client.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      assertThat(client.getInputStream().readNBytes(1_000)).startsWith((byte) 'H');
    }
  }

  /** A client has its answer a moment before the transfer is over. */
  private void awaitAllFree() {
    await()
        .atMost(PATIENCE)
        .untilAsserted(() -> assertThat(countFree()).isEqualTo(settings.transfers()));
  }

  private int countFree() {
    List<Transfer> all = beginAll();
    all.forEach(Transfer::close);
    return all.size();
  }

  private List<Transfer> beginAll() {
    List<Transfer> all = new ArrayList<>();
    try {
      while (all.size() <= settings.transfers()) {
        all.add(transfers.begin());
      }
    } catch (ProblemException noneIsFree) {
      return all;
    }
    return all;
  }

  private Response upload(String text) {
    return tutor(author)
        .contentType("text/plain")
        .queryParam("name", "notes.txt")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post(FILES);
  }

  private String link(Response stored) {
    stored.then().statusCode(201);
    return tutor(author).get(FILES + "/{id}/link", stored.<String>path("fileId")).path("url");
  }
}
