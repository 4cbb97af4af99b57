package org.ecampus.client;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PkceTest {

  @Test
  void provesWhoAskedWithASecretOfItsOwn() {
    // When
    var one = Pkce.fresh();
    var other = Pkce.fresh();

    // Then
    assertThat(one.verifier()).hasSizeBetween(43, 128).isNotEqualTo(other.verifier());
    assertThat(one.challenge()).matches("[A-Za-z0-9_-]{43}").isNotEqualTo(one.verifier());
  }
}
