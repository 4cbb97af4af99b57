package org.ecampus.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ServiceTest
class OddRequestTest {
  private static final String BOXES = "/api/sample/v1/boxes";
  private static final String HOST = "Host: localhost";

  @ParameterizedTest
  @ValueSource(strings = {"X-No: host", "Host: a b", "Host: [::1", "Host: localhost:99999"})
  void aRequestWithoutAGoodHostIsRefusedWithAProblem(String header) throws IOException {
    RawAnswer answer = get(BOXES, header);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.isProblem()).isTrue();
    assertThat(answer.body()).contains("urn:ecampus:problem:malformed-request");
  }

  @Test
  void largeHeadersAndAddressesAreRefusedWithAProblem() throws IOException {
    RawAnswer headers = get(BOXES, HOST + "\r\nX-Long: " + "x".repeat(17_000));
    RawAnswer address = get(BOXES + "?q=" + "x".repeat(17_000), HOST);

    assertThat(headers.status()).isEqualTo(431);
    assertThat(headers.isProblem()).isTrue();
    assertThat(address.status()).isEqualTo(414);
    assertThat(address.isProblem()).isTrue();
  }

  @Test
  void aQueryOfFiveKilobytesIsRead() throws IOException {
    assertThat(get(BOXES + "?q=" + "x".repeat(5_000), HOST).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "?q=%zz", "?q={x}", "/a\u0001b"})
  void whatIsNoUriIsRefusedWithoutABodyAsTheDescriptionSays(String end) throws IOException {
    RawAnswer answer = get(BOXES + end, HOST);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void http2InClearTextIsNotSpoken() throws IOException {
    String upgrade = "\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c";

    RawAnswer answer = get(BOXES, HOST + upgrade + "\r\nHTTP2-Settings: AAMAAABkAARAAAAAAAIAAAAA");

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void http2InClearTextIsNotSpokenToWhoeverBeginsWithItEither() throws IOException {
    String preface = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\4\0\0\0\0\0";

    RawAnswer answer =
        new RawHttp(RestAssured.port).send(preface.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.isProblem()).isTrue();
  }

  private static RawAnswer get(String target, String headers) throws IOException {
    String request = "GET " + target + " HTTP/1.1\r\n" + headers + "\r\n\r\n";
    return new RawHttp(RestAssured.port).send(request.getBytes(StandardCharsets.UTF_8));
  }
}
