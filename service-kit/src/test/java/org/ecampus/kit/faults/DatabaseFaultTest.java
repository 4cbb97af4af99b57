package org.ecampus.kit.faults;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseFaultTest {

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "08006", "57P01", "57P05", "53300", "53100", "58030"})
  void isAwayWhenTheDatabaseCannotDoAnything(@Nullable String state) {
    assertThat(fault(state)).isEqualTo(DatabaseFault.AWAY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"40001", "40P01", "55P03", "57014", "25P03"})
  void isBusyWhenAnotherTransactionOrTheTimeStoodInTheWay(String state) {
    assertThat(fault(state)).isEqualTo(DatabaseFault.BUSY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"42P01", "23502", "23514", "P0001"})
  void isNothingThatPassesWhenTheProgramIsWrong(String state) {
    assertThat(DatabaseFault.of(new SQLException("refused", state))).isEmpty();
  }

  @Test
  void tellsConflictsAndBadValuesApart() {
    assertThat(fault("23505")).isEqualTo(DatabaseFault.EXISTS);
    assertThat(fault("23503")).isEqualTo(DatabaseFault.REFERENCE);
    assertThat(fault("22001")).isEqualTo(DatabaseFault.UNSTORABLE);
    assertThat(DatabaseFault.of(new OptimisticLockException())).hasValue(DatabaseFault.STALE);
  }

  @Test
  void isEmptyForAFailureOfAnotherKind() {
    assertThat(DatabaseFault.of(new IllegalStateException("no database"))).isEmpty();
  }

  private static DatabaseFault fault(@Nullable String state) {
    var failure = new IllegalStateException(new SQLException("failed", state));
    return DatabaseFault.of(failure).orElseThrow();
  }
}
