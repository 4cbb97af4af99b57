package org.ecampus.catalogue.kind.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MediaContentTest {

  @Test
  void isPlayedFromAnHttpsAddress() {
    assertThat(new MediaContent("https://media.example.org/film?t=10").url()).endsWith("t=10");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://media.example.org/film",
        "javascript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "https:///film",
        "https://user:secret@media.example.org/",
        "//media.example.org/film",
        "film",
        "https://media example.org/",
        "HTTPS://media.example.org/film",
        "https://media.example.org/été",
        ""
      })
  void refusesEveryOtherAddress(String url) {
    assertThatThrownBy(() -> new MediaContent(url)).isInstanceOf(IllegalArgumentException.class);
  }
}
