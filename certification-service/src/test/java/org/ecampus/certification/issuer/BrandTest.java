package org.ecampus.certification.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrandTest {
  private static final String USUAL = "#1d3f5e";

  @ParameterizedTest
  @ValueSource(strings = {"#7a1f3d", "#000000", "#767676", "#1d4f91"})
  void printsInItsColour(String colour) {
    assertThat(new Brand(colour, null).ink()).isEqualTo(colour);
  }

  @ParameterizedTest
  @ValueSource(strings = {"#ffffff", "#ffd700", "#777777"})
  void printsAsUsualWhereItsColourCannotBeRead(String colour) {
    assertThat(new Brand(colour, null).ink()).isEqualTo(USUAL);
  }

  @Test
  void printsAsUsualWithoutAColour() {
    assertThat(Brand.NONE.ink()).isEqualTo(USUAL);
  }
}
