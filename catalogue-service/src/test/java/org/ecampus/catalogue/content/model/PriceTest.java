package org.ecampus.catalogue.content.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PriceTest {

  @Test
  void isPaidWithTwoDecimalsInACurrencyThatExists() {
    assertThat(new Price.Paid("450.00", "EUR").kind()).isEqualTo(PriceKind.PAID);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0.00", "450", "450.0", "-1.00", "1e3", "", "450.000", "123456789.00"})
  void refusesAmount(String amount) {
    assertThatThrownBy(() -> new Price.Paid(amount, "EUR"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"EURO", "eur", "ZZZ", ""})
  void refusesCurrency(String currency) {
    assertThatThrownBy(() -> new Price.Paid("1.00", currency))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void namesItsSponsor() {
    assertThatThrownBy(() -> new Price.Sponsored(" ")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isOfTheKindByWhichCoursesAreFiltered() {
    assertThat(new Price.Free().kind()).isEqualTo(PriceKind.FREE);
    assertThat(new Price.Paid("450.00", "EUR").kind()).isEqualTo(PriceKind.PAID);
    assertThat(new Price.Sponsored("A ministry").kind()).isEqualTo(PriceKind.SPONSORED);
  }
}
