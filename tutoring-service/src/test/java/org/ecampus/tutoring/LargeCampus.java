package org.ecampus.tutoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * A little more than a hundred thousand enrolments of as many learners, put into the tables: one
 * activity, one day and one attempt each. The first five thousand are in one offering, the others
 * each in their own.
 */
@ApplicationScoped
class LargeCampus {

  static final String[] TABLES = {
    "known_course",
    "known_activity",
    "known_enrolment",
    "learning_record",
    "activity_record",
    "learning_day",
    "attempt",
    "erased_person"
  };

  private static final List<String> ROWS =
      List.of(
          """
          CREATE FUNCTION test_id(kind integer, n integer) RETURNS uuid LANGUAGE sql IMMUTABLE
          RETURN format('00000000-0000-7000-800%s-%s', kind, lpad(to_hex(n), 12, '0'))::uuid
          """,
          """
          INSERT INTO known_course (course_version_id, course_id, institution_id, track, price_kind,
            outline, published_at)
          SELECT test_id(3, n), test_id(2, n), '01990000-0000-7000-8000-000000000001', 'SELF_PACED',
            'FREE', '{"texts":{"en":{"title":"Standards"}},"sections":[]}', '2026-05-01T08:00:00Z'
          FROM generate_series(1, 100100) n
          """,
          """
          INSERT INTO known_activity (course_version_id, activity_id, kind, content)
          SELECT test_id(3, n), test_id(5, n), 'PAGE', '{"html":{"en":"<p>A page</p>"}}'
          FROM generate_series(1, 100100) n
          """,
          """
          INSERT INTO known_enrolment (enrolment_id, learner_id, offering_id, institution_id,
            course_id, course_version_id, confirmed_at)
          SELECT test_id(4, n), test_id(1, n), test_id(2, c), test_id(6, n % 100), test_id(2, c),
            test_id(3, c), '2026-06-01T08:00:00Z'
          FROM generate_series(1, 100100) n, LATERAL (SELECT greatest(n - 5000, 1) AS c) one
          """,
          """
          INSERT INTO learning_record (enrolment_id, started_at)
          SELECT test_id(4, n), '2026-06-02T08:00:00Z' FROM generate_series(1, 100100) n
          """,
          """
          INSERT INTO activity_record (enrolment_id, activity_id, opened_at, last_opened_at)
          SELECT test_id(4, n), test_id(5, n), '2026-06-02T08:00:00Z', '2026-06-02T08:00:00Z'
          FROM generate_series(1, 100100) n
          """,
          """
          INSERT INTO learning_day (day, enrolment_id, learner_id, offering_id, institution_id,
            course_id, course_version_id, percent, completed_minutes, last_activity_id, recorded_at)
          SELECT DATE '2026-01-01' + n % 100, enrolment_id, learner_id, offering_id, institution_id,
            course_id, course_version_id, 0, 0, test_id(5, n), '2026-06-02T08:00:00Z'
          FROM generate_series(1, 100100) n JOIN known_enrolment ON enrolment_id = test_id(4, n)
          """,
          """
          INSERT INTO attempt (attempt_id, enrolment_id, learner_id, course_version_id, activity_id,
            number, answers, score_percent, passed, attempted_at, received_at)
          SELECT test_id(7, n), enrolment_id, learner_id, course_version_id, test_id(5, n), 1, '[]',
            50, false, '2026-06-02T08:00:00Z', '2026-06-02T08:00:00Z'
          FROM generate_series(1, 100100) n JOIN known_enrolment ON enrolment_id = test_id(4, n)
          """,
          """
          INSERT INTO erased_person (person_id, erased_at)
          SELECT test_id(8, n), '2026-06-01T08:00:00Z' FROM generate_series(1, 100100) n
          """,
          "ANALYZE " + String.join(", ", TABLES));

  private final Tables tables;

  LargeCampus(Tables tables) {
    this.tables = tables;
  }

  void load() {
    ROWS.forEach(tables::execute);
  }

  static UUID learner(int n) {
    return id(1, n);
  }

  /** The course, and its standing offering. */
  static UUID course(int n) {
    return id(2, n);
  }

  static UUID partner(int n) {
    return id(6, n);
  }

  private static UUID id(int kind, int n) {
    return UUID.fromString("00000000-0000-7000-800%d-%012x".formatted(kind, n));
  }
}
