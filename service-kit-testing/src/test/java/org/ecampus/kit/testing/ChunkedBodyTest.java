package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;

@ServiceTest
class ChunkedBodyTest {
  private static final int ONE_MEBIBYTE = 1_048_576;

  @RepeatedTest(10)
  void aBodyBeyondTheBoundIsAnsweredThoughItAnnouncesNoLength() throws Exception {
    // Given
    var body = new RawRequest.Bytes(" ".repeat(4 * ONE_MEBIBYTE), false);
    var token = "Authorization: Bearer " + Tokens.learner(UUID.randomUUID());
    var request = new RawRequest("POST", "/api/sample/v1/boxes", List.of(token), body);

    // When
    var answer =
        new RawHttp(RestAssured.port)
            .send(request.with("Content-Type: application/json").inChunks());

    // Then
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.isProblem()).isTrue();
    assertThat(answer.body()).contains("urn:ecampus:problem:body-too-large");
  }
}
