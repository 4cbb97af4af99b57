INSERT INTO known_course (course_id, course_version_id, version, titles, open)
SELECT m.course_id, m.version_id, k.version, k.titles, k.open
FROM made m JOIN known_course k ON k.course_id = m.of_course;

INSERT INTO known_offering (offering_id, revision, institution_id, subject_kind, subject_id, subject_version, track,
  price_kind, price_amount, price_currency, price_sponsor, admission, language, open)
SELECT m.course_id, o.revision, o.institution_id, o.subject_kind, m.course_id, m.version_id, o.track,
  o.price_kind, o.price_amount, o.price_currency, o.price_sponsor, o.admission, o.language, o.open
FROM made m JOIN known_offering o ON o.offering_id = m.of_course;

INSERT INTO learner (id, institution_id, given_name, family_name, name_assurance, email, email_verified, gender,
  country_code, region, organisation, organisation_type, language, time_zone, changed_at)
SELECT pg_temp.made_id('1ea', n), '${institution}', 'Awa', 'Ndiaye ' || n, 'SELF_DECLARED', 'made-' || n || '@example.org', false,
  CASE n % 2 WHEN 0 THEN 'FEMALE' ELSE 'MALE' END, 'SN', 'AFRICA', 'Direction du travail', 'MINISTRY_OF_LABOUR',
  (ARRAY['en', 'fr', 'es', 'pt', 'ar'])[n % 5 + 1], 'Africa/Dakar', pg_temp.made_at(n)
FROM generate_series(0, ${learners} - 1) n;

INSERT INTO enrolment (id, learner_id, offering_id, institution_id, subject_kind, subject_id, subject_version, state,
  enrolled_by, requested_at, confirmed_at, completed_at)
SELECT pg_temp.made_id('e00', n), pg_temp.made_learner(n), pg_temp.made_course(n), '${institution}', 'COURSE', pg_temp.made_course(n),
  pg_temp.made_version(n), 'CONFIRMED', pg_temp.made_learner(n), pg_temp.made_at(n), pg_temp.made_at(n),
  CASE WHEN n < ${certificates} THEN pg_temp.made_at(n) + interval '5 hours' END
FROM generate_series(0, ${enrolments} - 1) n;

INSERT INTO known_certificate (certificate_id, learner_id, subject_kind, subject_id, subject_version, issued_at)
SELECT pg_temp.made_id('cef', n), pg_temp.made_learner(n), 'COURSE', pg_temp.made_course(n), pg_temp.made_version(n),
  pg_temp.made_at(n) + interval '5 hours'
FROM generate_series(0, ${certificates} - 1) n;
