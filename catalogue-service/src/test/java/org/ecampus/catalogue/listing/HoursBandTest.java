package org.ecampus.catalogue.listing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursBandTest {

  @ParameterizedTest
  @CsvSource({
    "1, UNDER_2_H",
    "119, UNDER_2_H",
    "120, FROM_2_TO_10_H",
    "599, FROM_2_TO_10_H",
    "600, FROM_10_TO_30_H",
    "1799, FROM_10_TO_30_H",
    "1800, FROM_30_TO_60_H",
    "3599, FROM_30_TO_60_H",
    "3600, FROM_60_TO_300_H",
    "17999, FROM_60_TO_300_H",
    "18000, FROM_300_H",
    "25000000, FROM_300_H"
  })
  void beginsAtItsLowerEndAndEndsBelowTheNext(int minutes, HoursBand band) {
    assertThat(HoursBand.of(minutes)).isEqualTo(band);
  }
}
