-- However many rows there are
SET LOCAL statement_timeout = 0;

-- What can be found is searched in an index that each replica keeps in its memory (decision 0215);
-- these tables are what the index is made of.
DROP FUNCTION catalogue_hits(text);

ALTER TABLE listed_text ADD COLUMN rest text NOT NULL DEFAULT '';

-- Objectives and titles of the outline in the language, as they are written from now on
UPDATE listed_text t
SET rest = concat_ws(E'\n',
  (SELECT string_agg(o.value, E'\n' ORDER BY o.ordinality)
    FROM jsonb_array_elements_text(v.content -> 'texts' -> t.language -> 'objectives')
      WITH ORDINALITY o),
  (SELECT string_agg(s.value -> 'titles' ->> t.language, E'\n' ORDER BY s.ordinality)
    FROM jsonb_array_elements(v.content -> 'sections') WITH ORDINALITY s),
  (SELECT string_agg(a.value -> 'titles' ->> t.language, E'\n' ORDER BY s.ordinality, a.ordinality)
    FROM jsonb_array_elements(v.content -> 'sections') WITH ORDINALITY s,
      jsonb_array_elements(s.value -> 'activities') WITH ORDINALITY a))
FROM listed_course c JOIN course_version v ON v.id = c.course_version_id
WHERE c.course_id = t.course_id;

ALTER TABLE listed_text ALTER COLUMN rest DROP DEFAULT;
ALTER TABLE listed_text DROP COLUMN vector, DROP COLUMN words, DROP COLUMN configuration;

DROP FUNCTION catalogue_configuration(text);
DROP TEXT SEARCH CONFIGURATION catalogue_english;
DROP TEXT SEARCH CONFIGURATION catalogue_french;
DROP TEXT SEARCH CONFIGURATION catalogue_spanish;
DROP TEXT SEARCH CONFIGURATION catalogue_portuguese;
DROP TEXT SEARCH CONFIGURATION catalogue_simple;

-- The institution that owns the course. No second wall: everybody may find what is listed.
ALTER TABLE listed_course ADD COLUMN institution_id uuid;
UPDATE listed_course l SET institution_id = c.institution_id FROM course c WHERE c.id = l.course_id;
ALTER TABLE listed_course ALTER COLUMN institution_id SET NOT NULL;
ALTER TABLE listed_course DROP COLUMN hours_band;

-- Runs of courses that were opened elsewhere, in their latest state.
CREATE TABLE known_run (
  offering_id uuid PRIMARY KEY,
  revision integer NOT NULL,
  course_id uuid NOT NULL,
  admission text NOT NULL,
  language text NOT NULL,
  starts_on date
);

CREATE INDEX known_run_course ON known_run (course_id);

-- The transaction that has changed last what can be found of a course, listed or not any more.
CREATE TABLE listing_change (
  course_id uuid PRIMARY KEY,
  transaction xid8 NOT NULL
);

CREATE INDEX listing_change_transaction ON listing_change (transaction);

INSERT INTO listing_change (course_id, transaction)
SELECT course_id, pg_current_xact_id() FROM listed_course;

CREATE FUNCTION note_listing_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO listing_change (course_id, transaction)
  VALUES (CASE TG_OP WHEN 'DELETE' THEN OLD.course_id ELSE NEW.course_id END, pg_current_xact_id())
  ON CONFLICT (course_id) DO UPDATE SET transaction = excluded.transaction;
  RETURN NULL;
END
$$;

CREATE FUNCTION note_listing_emptied() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE listing_change n SET transaction = pg_current_xact_id()
  WHERE EXISTS (SELECT FROM listed_course c WHERE c.course_id = n.course_id);
  RETURN NULL;
END
$$;

-- Whoever changes the rows, and by whatever statement, the replicas learn of it.
CREATE TRIGGER note_listed_course AFTER INSERT OR UPDATE OR DELETE ON listed_course
  FOR EACH ROW EXECUTE FUNCTION note_listing_change();
CREATE TRIGGER note_known_run AFTER INSERT OR UPDATE OR DELETE ON known_run
  FOR EACH ROW EXECUTE FUNCTION note_listing_change();
CREATE TRIGGER note_emptied BEFORE TRUNCATE ON listed_course
  FOR EACH STATEMENT EXECUTE FUNCTION note_listing_emptied();
