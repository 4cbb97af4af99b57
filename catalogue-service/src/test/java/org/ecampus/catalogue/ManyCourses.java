package org.ecampus.catalogue;

/** Loads courses by SQL, as publishing writes them, but with less content. */
final class ManyCourses {

  static final String COURSES =
      """
      INSERT INTO course (id, institution_id, owner_id, created_at)
      SELECT CAST(lpad(to_hex(i), 8, '0') || '-0000-7000-8000-000000000000' AS uuid),
        CAST('01990000-0000-7000-8000-00000000000' || (i %% 9 + 1) AS uuid),
        gen_random_uuid(), timestamptz '2026-01-01'
      FROM generate_series(1, %d) i
      """;

  static final String VERSIONS =
      """
      INSERT INTO course_version (id, course_id, institution_id, number, stage, revision, content,
        title, effort_minutes, changed_at, published_at)
      SELECT gen_random_uuid(), id, institution_id, 1, 'PUBLISHED', 3,
        '{"texts": {"en": {"title": "Loaded", "objectives": []}}, "track": "TUTORED",
          "level": "ADVANCED", "topics": [], "price": {"kind": "FREE"}, "sections": []}',
        'Loaded', 60, created_at, created_at
      FROM course
      WHERE id NOT IN (SELECT course_id FROM course_version)
      """;

  static final String LISTED =
      """
      INSERT INTO listed_course (course_id, course_version_id, institution_id, version, track,
        level, topics, languages, effort_minutes, price_kind)
      SELECT course_id, id, institution_id, 1, 'TUTORED', 'ADVANCED', '{loaded}', '{en}', 60, 'FREE'
      FROM course_version WHERE title = 'Loaded'
      """;

  static final String TEXTS =
      """
      INSERT INTO listed_text (course_id, language, title, rest)
      SELECT course_id, 'en', 'Loaded course number ' || substr(CAST(course_id AS text), 1, 8), ''
      FROM listed_course WHERE topics = '{loaded}'
      """;

  static final String RUNS =
      """
      INSERT INTO known_run (offering_id, revision, course_id, admission, language)
      SELECT gen_random_uuid(), 1, course_id, 'OPEN', 'en' FROM listed_course
      WHERE topics = '{loaded}'
      """;

  private ManyCourses() {}
}
