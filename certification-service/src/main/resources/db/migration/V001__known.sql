CREATE TABLE known_learner (
    learner_id uuid PRIMARY KEY,
    name       text        NOT NULL,
    language   text        NOT NULL,
    changed_at timestamptz NOT NULL
);

CREATE TABLE known_course_version (
    course_version_id uuid PRIMARY KEY,
    course_id         uuid  NOT NULL,
    titles            jsonb NOT NULL
);
