package org.ecampus.catalogue.file.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ByteRangeTest {

  private static final long SIZE = 1_000;

  @ParameterizedTest
  @CsvSource({
    "bytes=0-0, 0, 0",
    "bytes=0-99, 0, 99",
    "bytes=100-, 100, 999",
    "bytes=999-, 999, 999",
    "bytes=0-5000, 0, 999",
    "bytes=-1, 999, 999",
    "bytes=-5000, 0, 999",
    "Bytes = 3 - 4, 3, 4"
  })
  void isThePartThatTheHeaderNames(String header, long first, long last) {
    assertThat(ByteRange.of(header, SIZE)).isEqualTo(new ByteRange.Part(first, last));
  }

  @ParameterizedTest
  @ValueSource(strings = {"bytes=1000-", "bytes=1000-1001", "bytes=-0"})
  void cannotBeSatisfiedBehindTheEnd(String header) {
    assertThat(ByteRange.of(header, SIZE)).isEqualTo(new ByteRange.Unsatisfiable());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bytes",
        "bytes=",
        "bytes=-",
        "bytes=5-2",
        "bytes=0-1,3-4",
        "bytes=a-b",
        "lines=0-1",
        "bytes=9999999999999999999999-"
      })
  void isAllOfItForEverythingElse(String header) {
    assertThat(ByteRange.of(header, SIZE)).isEqualTo(new ByteRange.Whole());
  }

  @Test
  void isAllOfItWithoutAHeader() {
    assertThat(ByteRange.of(null, SIZE)).isEqualTo(new ByteRange.Whole());
  }

  @Test
  void hasAsManyBytesAsItNames() {
    assertThat(new ByteRange.Part(3, 4).length()).isEqualTo(2);
  }
}
