-- What the centre's certificates have in common, from one that was issued by the service
CREATE TEMP TABLE sample AS
  SELECT c.kind, c.rules_version, c.language, c.institution_id, c.issuer_id, c.issuer_name, c.subject_kind,
    c.elapsed_shown, replace(i.serial_format, '{year}', '2025') AS series
  FROM certificate c JOIN issuer i ON i.institution_id = c.issuer_id
  WHERE c.subject_id = ANY('${templates}'::uuid[]) LIMIT 1;

INSERT INTO known_learner (learner_id, institution_id, name, language, changed_at)
SELECT pg_temp.made_id('1ea', n), '${institution}', 'Awa Ndiaye ' || n, (ARRAY['en', 'fr', 'es', 'pt', 'ar'])[n % 5 + 1],
  pg_temp.made_at(n)
FROM generate_series(0, ${learners} - 1) n;

INSERT INTO known_course_version (course_version_id, course_id, titles)
SELECT m.version_id, m.course_id, k.titles
FROM made m JOIN known_course_version k ON k.course_id = m.of_course;

INSERT INTO effort_entry (entry_id, event_id, source, learner_id, institution_id, subject_kind, subject_id,
  subject_version, repeat, minutes, earned_at)
SELECT pg_temp.made_id('eff', n), pg_temp.made_id('eee', n), 'COURSE_COMPLETION', pg_temp.made_learner(n), '${institution}', 'COURSE',
  pg_temp.made_course(n), pg_temp.made_version(n), 0, 30, pg_temp.made_at(n) + interval '5 hours'
FROM generate_series(0, ${certificates} - 1) n;

INSERT INTO conclusion (conclusion_id, event_id, enrolment_id, offering_id, learner_id, institution_id, issuer_id,
  subject_kind, subject_id, subject_version, minutes, started_at, completed_at, rules_version, award, elapsed_minutes,
  elapsed_shown)
SELECT pg_temp.made_id('ccc', n), pg_temp.made_id('eee', n), pg_temp.made_id('e00', n), pg_temp.made_course(n), pg_temp.made_learner(n),
  '${institution}', s.issuer_id, 'COURSE', pg_temp.made_course(n), pg_temp.made_version(n), 30, pg_temp.made_at(n),
  pg_temp.made_at(n) + interval '5 hours', s.rules_version, s.kind, CASE WHEN s.elapsed_shown IS NOT NULL THEN 300 END, s.elapsed_shown
FROM generate_series(0, ${certificates} - 1) n CROSS JOIN sample s;

INSERT INTO certificate (certificate_id, serial_number, verification_code, kind, rules_version, learner_id,
  holder_name, language, institution_id, issuer_id, issuer_name, subject_kind, subject_id, subject_version, titles,
  effort_minutes, elapsed_minutes, elapsed_shown, started_at, completed_at, issued_at)
SELECT pg_temp.made_id('cef', n),
  regexp_replace(s.series, '{number:[1-9]}', lpad((n + 1)::text, greatest(6, length((n + 1)::text)), '0')),
  upper(md5('${institution}' || n)), s.kind, s.rules_version, pg_temp.made_learner(n),
  'Awa Ndiaye ' || n % ${learners}, s.language, '${institution}', s.issuer_id, s.issuer_name, 'COURSE', pg_temp.made_course(n),
  pg_temp.made_version(n), k.titles, 30, CASE WHEN s.elapsed_shown IS NOT NULL THEN 300 END, s.elapsed_shown, pg_temp.made_at(n),
  pg_temp.made_at(n) + interval '5 hours', pg_temp.made_at(n) + interval '5 hours'
FROM generate_series(0, ${certificates} - 1) n CROSS JOIN sample s
JOIN made m ON m.number = pg_temp.made_course_number(n)
JOIN known_course_version k ON k.course_version_id = m.version_id;

INSERT INTO certificate_effort (certificate_id, entry_id)
SELECT pg_temp.made_id('cef', n), pg_temp.made_id('eff', n) FROM generate_series(0, ${certificates} - 1) n;

-- Numbers of that year go on without a gap
INSERT INTO serial_counter (series, last) SELECT series, ${certificates} FROM sample;
