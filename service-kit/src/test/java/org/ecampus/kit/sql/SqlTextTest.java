package org.ecampus.kit.sql;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SqlTextTest {

  @Test
  void parametersStandInTheOrderInWhichTheTextNamesThem() {
    // When
    SqlText text = SqlText.of("UPDATE t SET a = :value WHERE b = :id AND c < :value");

    // Then
    assertThat(text.text()).isEqualTo("UPDATE t SET a = ? WHERE b = ? AND c < ?");
    assertThat(text.names()).containsExactly("value", "id", "value");
  }

  @Test
  void castIsNoParameter() {
    // When
    SqlText text = SqlText.of("SELECT a::text FROM t WHERE b = :id::uuid");

    // Then
    assertThat(text.text()).isEqualTo("SELECT a::text FROM t WHERE b = ?::uuid");
    assertThat(text.names()).containsExactly("id");
  }
}
