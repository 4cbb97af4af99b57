CREATE TABLE known_learner (
    learner_id     uuid PRIMARY KEY,
    -- Who registered them; nobody for guests
    institution_id uuid,
    name           text        NOT NULL,
    language       text        NOT NULL,
    changed_at     timestamptz NOT NULL
);

CREATE TABLE known_course_version (
    course_version_id uuid PRIMARY KEY,
    course_id         uuid  NOT NULL,
    titles            jsonb NOT NULL
);

-- Whose data were erased. The ids alone, so that an old event that comes again brings nothing back
-- No second wall: it holds ids alone, and what is heard asks it.
CREATE TABLE erased_learner (
    learner_id uuid PRIMARY KEY,
    erased_at  timestamptz NOT NULL
);

-- The centre and its partners, as far as certificates need them
-- No second wall: who issues certificates stands on each of them.
CREATE TABLE issuer (
    institution_id uuid PRIMARY KEY,
    revision       integer NOT NULL CHECK (revision >= 0),
    name           text    NOT NULL,
    country_code   text,
    primary_colour text    CHECK (primary_colour ~ '^#[0-9a-f]{6}$'),
    website        text,
    serial_format  text    NOT NULL UNIQUE
);

-- Waits for those who are just now writing or erasing what is known of the learner, keeps others from it until the
-- transaction ends, and says whether the learner is there to write about. (Each statement inside looks anew.)
CREATE FUNCTION hold_learner(learner uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
    PERFORM pg_advisory_xact_lock_shared(hashtextextended(learner::text, 0));
    RETURN NOT EXISTS (SELECT FROM erased_learner WHERE learner_id = learner);
END
$$;
