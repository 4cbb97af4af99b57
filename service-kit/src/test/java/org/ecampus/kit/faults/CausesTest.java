package org.ecampus.kit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTest {

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

  @Test
  void namesTheKindsOfAFailureWithoutWhatItSays() {
    // Given
    var root = new SQLException("Key (email)=(somebody@example.org) already exists", "23505");

    // When
    var kinds = Causes.kinds(new IllegalStateException("somebody@example.org", root));

    // Then
    assertThat(kinds).isEqualTo("IllegalStateException <- SQLException 23505");
  }

  @Test
  void seesWhatWasSuppressedLast() {
    // Given
    var failure = new IllegalStateException("top", new IllegalArgumentException("cause"));
    failure.addSuppressed(new SQLException("closing failed"));

    // When
    var all = Causes.of(failure).map(Throwable::getMessage);

    // Then
    assertThat(all).containsExactly("top", "cause", "closing failed");
  }
}
