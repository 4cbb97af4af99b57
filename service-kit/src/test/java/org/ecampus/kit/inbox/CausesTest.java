package org.ecampus.kit.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CausesTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"08006", "57P01", "53300"})
  void callsTheDatabaseAwayWhenItCannotBeReached(String state) {
    // Given
    var failure = new IllegalStateException(new SQLException("gone", state));

    // When
    var away = Causes.databaseIsAway(failure);

    // Then
    assertThat(away).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"23505", "40001", "57014", "22001"})
  void callsTheDatabasePresentWhenItHasAnswered(String state) {
    // Given
    var failure = new IllegalStateException(new SQLException("refused", state));

    // When
    var away = Causes.databaseIsAway(failure);

    // Then
    assertThat(away).isFalse();
  }

  @Test
  void describesAFailureDownToItsRootWithinBounds() {
    // Given
    var root = new IllegalArgumentException("nul \0 and " + "x".repeat(3_000));

    // When
    var description = Causes.describe(new IllegalStateException("top", root));

    // Then
    assertThat(description)
        .startsWith("java.lang.IllegalStateException: top <- java.lang.IllegalArgumentException")
        .hasSizeLessThanOrEqualTo(2_000)
        .doesNotContain("\0");
  }
}
