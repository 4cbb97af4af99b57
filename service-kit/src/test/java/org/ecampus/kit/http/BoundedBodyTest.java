package org.ecampus.kit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class BoundedBodyTest {

  private static final long LIMIT = 100_000;

  @Test
  void bodyUpToItsBoundIsReadWhole() throws IOException {
    assertThat(body((int) LIMIT).readAllBytes()).hasSize((int) LIMIT);
  }

  @Test
  void bodyBeyondItsBoundIsRefusedHoweverItIsRead() {
    assertThatThrownBy(() -> body((int) LIMIT + 1).readAllBytes())
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> body((int) LIMIT + 1).skip(LIMIT + 1))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> readOneByOne(body((int) LIMIT + 1)))
        .isInstanceOf(ProblemException.class);
  }

  private static void readOneByOne(InputStream body) throws IOException {
    while (body.read() >= 0) {
      assertThat(body).isNotNull();
    }
  }

  private static InputStream body(int size) {
    return new BoundedBody(new ByteArrayInputStream(new byte[size]), LIMIT);
  }
}
