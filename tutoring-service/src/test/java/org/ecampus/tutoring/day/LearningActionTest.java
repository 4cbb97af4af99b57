package org.ecampus.tutoring.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.ecampus.tutoring.known.Enrolled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningActionTest {

  @ParameterizedTest
  @CsvSource({
    "2026-06-01T21:59:59Z, Europe/Rome, 2026-06-01",
    "2026-06-01T22:00:00Z, Europe/Rome, 2026-06-02",
    "2026-06-01T22:00:00Z, UTC, 2026-06-01",
    "2026-01-01T02:00:00Z, America/Lima, 2025-12-31",
    "2026-06-01T15:00:00Z, Pacific/Auckland, 2026-06-02"
  })
  void dayIsThatOfTheZone(Instant at, ZoneId zone, LocalDate day) {
    assertThat(action(at).fact(zone).day()).isEqualTo(day);
  }

  private static LearningAction action(Instant at) {
    var enrolment =
        new Enrolled(
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            UUID.randomUUID(),
            at);
    return new LearningAction(enrolment, 10, 20, UUID.randomUUID(), true, at);
  }
}
