package org.ecampus.kit.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import org.ecampus.kit.http.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {
  @Test
  void readsBackWhatWasEncoded() {
    // Given
    UUID id = UUID.randomUUID();
    Instant time = Instant.parse("2026-11-23T09:00:00.123456Z");
    LocalDate day = LocalDate.of(2026, 11, 23);

    // When
    Cursor cursor = Cursor.decode(Cursor.encode(time, id, 42, "Łódź", day), 5);

    // Then
    assertThat(cursor.instant(0)).isEqualTo(time);
    assertThat(cursor.uuid(1)).isEqualTo(id);
    assertThat(cursor.number(2)).isEqualTo(42);
    assertThat(cursor.text(3)).isEqualTo("Łódź");
    assertThat(cursor.date(4)).isEqualTo(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "null",
        "{}",
        "[]",
        "[1]",
        "[null]",
        "[\"a\",\"b\"]",
        "[\"\\u0000\"]",
        "[\"a\"",
        "[[\"a\"]]"
      })
  void refusesWhatItDidNotEncode(String json) {
    String text = Base64.getUrlEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));

    assertThatThrownBy(() -> Cursor.decode(text, 1)).isInstanceOf(ProblemException.class);
  }

  @Test
  void refusesPartsOfAnotherType() {
    Cursor cursor = Cursor.decode(Cursor.encode("x"), 1);

    assertThatThrownBy(() -> cursor.uuid(0)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> cursor.number(0)).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> cursor.date(0)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+1000000000-12-31T23:59:59.999999999Z",
        "+10000-01-01T00:00:00Z",
        "-0001-12-31T23:59:59Z",
        "-1000000000-01-01T00:00:00Z"
      })
  void refusesTimesThatNoDatabaseKeeps(String time) {
    Cursor cursor = Cursor.decode(Cursor.encode(time), 1);

    assertThatThrownBy(() -> cursor.instant(0)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"})
  void readsTheFirstAndTheLastTimeOfItsYears(String time) {
    Cursor cursor = Cursor.decode(Cursor.encode(time), 1);

    assertThat(cursor.instant(0)).isEqualTo(time);
  }

  @Test
  void refusesDaysThatNoCalendarShows() {
    Cursor cursor = Cursor.decode(Cursor.encode("+999999999-12-31"), 1);

    assertThatThrownBy(() -> cursor.date(0)).isInstanceOf(ProblemException.class);
  }
}
