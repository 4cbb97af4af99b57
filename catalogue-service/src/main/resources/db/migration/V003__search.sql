CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TEXT SEARCH CONFIGURATION catalogue_english (COPY = english);
ALTER TEXT SEARCH CONFIGURATION catalogue_english
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, english_stem;
CREATE TEXT SEARCH CONFIGURATION catalogue_french (COPY = french);
ALTER TEXT SEARCH CONFIGURATION catalogue_french
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, french_stem;
CREATE TEXT SEARCH CONFIGURATION catalogue_spanish (COPY = spanish);
ALTER TEXT SEARCH CONFIGURATION catalogue_spanish
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, spanish_stem;
CREATE TEXT SEARCH CONFIGURATION catalogue_portuguese (COPY = portuguese);
ALTER TEXT SEARCH CONFIGURATION catalogue_portuguese
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, portuguese_stem;
CREATE TEXT SEARCH CONFIGURATION catalogue_simple (COPY = simple);
ALTER TEXT SEARCH CONFIGURATION catalogue_simple
  ALTER MAPPING FOR hword, hword_part, word WITH unaccent, simple;

-- How words of a language are stemmed; Arabic and every language not named are taken as written.
CREATE FUNCTION catalogue_configuration(language text) RETURNS regconfig
LANGUAGE sql IMMUTABLE PARALLEL SAFE
RETURN CASE split_part(lower(language), '-', 1)
  WHEN 'en' THEN 'catalogue_english'::regconfig
  WHEN 'fr' THEN 'catalogue_french'::regconfig
  WHEN 'es' THEN 'catalogue_spanish'::regconfig
  WHEN 'pt' THEN 'catalogue_portuguese'::regconfig
  ELSE 'catalogue_simple'::regconfig
END;

-- One row per course that can be found, with what is filtered and counted.
CREATE TABLE listed_course (
  course_id uuid PRIMARY KEY REFERENCES course,
  course_version_id uuid NOT NULL REFERENCES course_version,
  version integer NOT NULL,
  track text NOT NULL,
  level text NOT NULL,
  topics text[] NOT NULL,
  languages text[] NOT NULL,
  effort_minutes integer NOT NULL,
  hours_band text NOT NULL,
  price_kind text NOT NULL,
  price_amount text,
  price_currency text,
  price_sponsor text
);

-- One row per course and language, with what is searched.
CREATE TABLE listed_text (
  course_id uuid NOT NULL REFERENCES listed_course ON DELETE CASCADE,
  language text NOT NULL,
  configuration regconfig NOT NULL,
  title text NOT NULL,
  summary text,
  vector tsvector NOT NULL,
  words text NOT NULL,
  PRIMARY KEY (course_id, language)
);

CREATE INDEX listed_text_vector ON listed_text USING gin (vector);
CREATE INDEX listed_text_words ON listed_text USING gin (words gin_trgm_ops);

-- Loads pg_trgm into this session: only then may a role that is no superuser name its setting below.
SELECT word_similarity('loaded', 'loaded');

-- The texts that answer a query: by their words (score above 1), by words very much alike, or both;
-- when no text has the words, also by words somewhat alike.
CREATE FUNCTION catalogue_hits(query text)
RETURNS TABLE (course_id uuid, language text, score numeric)
LANGUAGE sql STABLE
SET pg_trgm.word_similarity_threshold = 0.4
AS $$
  WITH asked AS (
    SELECT c.configuration, websearch_to_tsquery(c.configuration, catalogue_hits.query) AS words
    FROM (VALUES
      ('catalogue_english'::regconfig), ('catalogue_french'::regconfig),
      ('catalogue_spanish'::regconfig), ('catalogue_portuguese'::regconfig),
      ('catalogue_simple'::regconfig)) AS c (configuration)
  ), spelt AS (
    SELECT lower(unaccent(catalogue_hits.query)) AS words
  ), worded AS (
    SELECT t.course_id, t.language, 1 + ts_rank(t.vector, a.words) AS score
    FROM asked a JOIN listed_text t ON t.configuration = a.configuration AND t.vector @@ a.words
  ), alike AS (
    SELECT t.course_id, t.language, word_similarity(s.words, t.words) AS score
    FROM spelt s JOIN listed_text t ON t.words %> s.words
  ), found AS (
    SELECT w.course_id, w.language, w.score FROM worded w
    UNION ALL
    SELECT a.course_id, a.language, a.score FROM alike a
    WHERE a.score >= 0.6 OR NOT EXISTS (SELECT FROM worded)
  )
  SELECT f.course_id, f.language, round(sum(f.score)::numeric, 6)
  FROM found f
  GROUP BY f.course_id, f.language
$$;
