CREATE TEMP TABLE template AS
  SELECT DISTINCT ON (course_id) course_id, course_version_id FROM known_course
  WHERE course_id = ANY('${templates}'::uuid[])
  ORDER BY course_id, published_at DESC, course_version_id DESC;

INSERT INTO known_course (course_version_id, course_id, institution_id, track, price_kind, price_amount, price_currency,
  price_sponsor, outline, published_at)
SELECT m.version_id, m.course_id, k.institution_id, k.track, k.price_kind, k.price_amount, k.price_currency,
  k.price_sponsor, k.outline, m.at
FROM made m JOIN template t ON t.course_id = m.of_course JOIN known_course k USING (course_version_id);

INSERT INTO known_activity (course_version_id, activity_id, kind, content)
SELECT m.version_id, a.activity_id, a.kind, a.content
FROM made m JOIN template t ON t.course_id = m.of_course JOIN known_activity a USING (course_version_id);

INSERT INTO known_enrolment (enrolment_id, learner_id, offering_id, institution_id, course_id, course_version_id, confirmed_at)
SELECT pg_temp.made_id('e00', n), pg_temp.made_learner(n), pg_temp.made_course(n), '${institution}', pg_temp.made_course(n),
  pg_temp.made_version(n), pg_temp.made_at(n)
FROM generate_series(0, ${enrolments} - 1) n;

-- Who completed has done every activity; three times as many have opened the first one
INSERT INTO learning_record (enrolment_id, started_at, completed_at)
SELECT pg_temp.made_id('e00', n), pg_temp.made_at(n),
  CASE WHEN n < ${certificates} THEN pg_temp.made_at(n) + interval '5 hours' END
FROM generate_series(0, 4 * ${certificates} - 1) n;

CREATE TEMP TABLE step AS
  SELECT m.number, a.activity_id, row_number() OVER (PARTITION BY m.number ORDER BY a.activity_id) AS nth
  FROM made m JOIN template t ON t.course_id = m.of_course JOIN known_activity a USING (course_version_id);
CREATE UNIQUE INDEX step_of_course ON step (number, nth);
ANALYZE step;

INSERT INTO activity_record (enrolment_id, activity_id, opened_at, last_opened_at, completed_at)
SELECT pg_temp.made_id('e00', n), s.activity_id, pg_temp.made_at(n), pg_temp.made_at(n),
  CASE WHEN n < ${certificates} THEN pg_temp.made_at(n) + interval '5 hours' END
FROM generate_series(0, 4 * ${certificates} - 1) n
JOIN step s ON s.number = pg_temp.made_course_number(n) AND (n < ${certificates} OR s.nth = 1);

INSERT INTO learning_day (day, enrolment_id, learner_id, offering_id, institution_id, course_id, course_version_id,
  percent, completed_minutes, last_activity_id, recorded_at)
SELECT (pg_temp.made_at(n) AT TIME ZONE 'UTC' + interval '5 hours')::date, pg_temp.made_id('e00', n), pg_temp.made_learner(n),
  pg_temp.made_course(n), '${institution}', pg_temp.made_course(n), pg_temp.made_version(n), 100, 30, s.activity_id,
  pg_temp.made_at(n) + interval '5 hours'
FROM generate_series(0, ${certificates} - 1) n
JOIN step s ON s.number = pg_temp.made_course_number(n) AND s.nth = 1;
