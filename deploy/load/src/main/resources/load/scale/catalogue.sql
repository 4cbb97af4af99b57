CREATE TEMP TABLE template AS
  SELECT v.course_id, v.id AS version_id FROM course_version v
  WHERE v.course_id = ANY('${templates}'::uuid[]) AND v.stage = 'PUBLISHED';

INSERT INTO course (id, institution_id, owner_id, created_at)
SELECT m.course_id, c.institution_id, c.owner_id, m.at
FROM made m JOIN course c ON c.id = m.of_course;

INSERT INTO course_version (id, course_id, institution_id, number, stage, revision, content, title, effort_minutes,
  changed_at, published_at)
SELECT m.version_id, m.course_id, v.institution_id, v.number, v.stage, v.revision, v.content, v.title, v.effort_minutes,
  m.at, m.at
FROM made m JOIN template t ON t.course_id = m.of_course JOIN course_version v ON v.id = t.version_id;

-- Whatever else a listed course or text says, its copies say too
CREATE FUNCTION pg_temp.columns(name text, known text[]) RETURNS text LANGUAGE sql
  RETURN (SELECT string_agg(quote_ident(column_name), ', ' ORDER BY ordinal_position) FROM information_schema.columns
    WHERE table_schema = 'public' AND table_name = name AND column_name <> ALL (known));

DO $$ BEGIN EXECUTE format('INSERT INTO listed_course (course_id, course_version_id, %1$s)
  SELECT m.course_id, m.version_id, %1$s FROM made m JOIN (SELECT course_id AS of_course, %1$s FROM listed_course) l USING (of_course)',
  pg_temp.columns('listed_course', '{course_id,course_version_id}')); END $$;

DO $$ BEGIN EXECUTE format('INSERT INTO listed_text (course_id, %1$s)
  SELECT m.course_id, %1$s FROM made m JOIN (SELECT course_id AS of_course, %1$s FROM listed_text) l USING (of_course)',
  pg_temp.columns('listed_text', '{course_id}')); END $$;
