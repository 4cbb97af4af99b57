package org.ecampus.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * A little more than a hundred thousand learners, courses, enrolments and certificates, put into
 * the tables. The first five thousand learners are in the first course, each of the others is in
 * one of their own.
 */
@ApplicationScoped
class LargeCampus {

  static final String[] TABLES = {
    "learner", "known_course", "known_offering", "enrolment", "known_certificate", "erasure"
  };

  private static final List<String> ROWS =
      List.of(
          """
          CREATE FUNCTION test_id(kind integer, n integer) RETURNS uuid LANGUAGE sql IMMUTABLE
          RETURN format('00000000-0000-7000-800%s-%s', kind, lpad(to_hex(n), 12, '0'))::uuid
          """,
          """
          INSERT INTO learner (id, institution_id, given_name, family_name, name_assurance,
            email_verified, country_code, language, changed_at)
          SELECT test_id(1, n), test_id(6, n % 100), 'Amina', 'Diallo',
            'SELF_DECLARED', false, 'SN', 'fr', '2026-06-01T08:00:00Z'
          FROM generate_series(1, 100100) n
          """,
          """
          INSERT INTO known_course (course_id, course_version_id, version, titles, open)
          SELECT test_id(2, n), test_id(3, n), 0, '{"en":"Standards"}', true
          FROM generate_series(1, 100100) n
          """,
          """
          INSERT INTO known_offering (offering_id, revision, institution_id, subject_kind,
            subject_id, subject_version, track, price_kind, admission, open)
          SELECT course_id, 0, '01990000-0000-7000-8000-000000000001', 'COURSE', course_id,
            course_version_id, 'SELF_PACED', 'FREE', 'OPEN', true
          FROM known_course
          """,
          """
          INSERT INTO enrolment (id, learner_id, offering_id, institution_id, subject_kind,
            subject_id, subject_version, state, enrolled_by, requested_at, confirmed_at)
          SELECT test_id(4, n), test_id(1, n), test_id(2, c),
            test_id(6, n % 100), 'COURSE', test_id(2, c),
            test_id(3, c), 'CONFIRMED', test_id(1, n),
            '2026-06-01T08:00:00Z', '2026-06-01T08:00:00Z'
          FROM generate_series(1, 100100) n, LATERAL (SELECT greatest(n - 5000, 1) AS c) one
          """,
          """
          INSERT INTO known_certificate (certificate_id, learner_id, subject_kind, subject_id,
            subject_version, issued_at)
          SELECT test_id(5, n), learner_id, subject_kind, subject_id,
            subject_version, '2026-06-20T08:00:00Z'
          FROM generate_series(1, 100100) n
          JOIN enrolment e ON e.id = test_id(4, n)
          """,
          """
          INSERT INTO erasure (learner_id, account_id, started_by, started_at, account_state,
            account_retry_at)
          SELECT test_id(7, n), test_id(7, n), test_id(7, n),
            '2026-06-01T08:00:00Z', 'DELETED', '2026-06-01T08:00:00Z'
          FROM generate_series(1, 100100) n
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

  static UUID enrolment(int n) {
    return id(4, n);
  }

  static UUID partner(int n) {
    return id(6, n);
  }

  private static UUID id(int kind, int n) {
    return UUID.fromString("00000000-0000-7000-800%d-%012x".formatted(kind, n));
  }
}
