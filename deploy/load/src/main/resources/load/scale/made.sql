-- Run first in each database. Numbers from 0 on become ids that begin with a time of 2025, as UUIDv7 do, the same in
-- every service; nothing that a service makes today can meet them.
CREATE FUNCTION pg_temp.made_at(n bigint) RETURNS timestamptz LANGUAGE sql IMMUTABLE
  RETURN timestamptz '2025-01-01T00:00:00Z' + n * interval '3 seconds';

CREATE FUNCTION pg_temp.made_id(kind text, n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN (lpad(to_hex(1735689600000 + n * 3000), 12, '0') || '7' || kind || '8' || lpad(to_hex(n), 15, '0'))::uuid;

CREATE FUNCTION pg_temp.made_learner(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN pg_temp.made_id('1ea', n % ${learners});

-- Nobody has two enrolments in one course: their enrolments follow each other by the number of learners
CREATE FUNCTION pg_temp.made_course_number(n bigint) RETURNS bigint LANGUAGE sql IMMUTABLE
  RETURN (n + n / ${learners}) % ${courses};

CREATE FUNCTION pg_temp.made_course(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN pg_temp.made_id('c0c', pg_temp.made_course_number(n));

CREATE FUNCTION pg_temp.made_version(n bigint) RETURNS uuid LANGUAGE sql IMMUTABLE
  RETURN pg_temp.made_id('c0d', pg_temp.made_course_number(n));

-- Each made course is a copy of one that was published through the API
CREATE TEMP TABLE made AS
  SELECT n AS number, t.course_id AS of_course, pg_temp.made_id('c0c', n) AS course_id, pg_temp.made_id('c0d', n) AS version_id,
    pg_temp.made_at(n) AS at
  FROM generate_series(0, ${courses} - 1) n
  JOIN unnest('${templates}'::uuid[]) WITH ORDINALITY t (course_id, nth) ON t.nth - 1 = n % cardinality('${templates}'::uuid[]);

CREATE UNIQUE INDEX made_number ON made (number);
ANALYZE made;
