package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class ChunkedBodyTest {
  private static final int ONE_MEBIBYTE = 1_048_576;

  @RepeatedTest(10)
  void aBodyBeyondTheBoundIsAnsweredThoughItAnnouncesNoLength() throws Exception {
    assertThatItIsTooLarge(sendInChunks(4 * ONE_MEBIBYTE));
  }

  @Test
  void aBodyBeyondTheBoundOfItsOperationIsRefusedThoughItAnnouncesNoLength() throws Exception {
    assertThatItIsTooLarge(sendInChunks(70_000));
  }

  private static RawAnswer sendInChunks(int bytes) throws Exception {
    var body = new RawRequest.Bytes(" ".repeat(bytes), false);
    var token = "Authorization: Bearer " + Tokens.learner(UUID.randomUUID());
    var request = new RawRequest("POST", "/api/sample/v1/boxes", List.of(token), body);
    return new RawHttp(RestAssured.port)
        .send(request.with("Content-Type: application/json").inChunks());
  }

  private static void assertThatItIsTooLarge(RawAnswer answer) {
    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.isProblem()).isTrue();
    assertThat(answer.body()).contains("urn:ecampus:problem:body-too-large");
  }
}
