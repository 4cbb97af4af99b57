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
