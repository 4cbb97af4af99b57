CREATE TABLE effort_entry (
    entry_id          uuid PRIMARY KEY,
    event_id          uuid        NOT NULL UNIQUE,
    source            text        NOT NULL CHECK (source IN ('COURSE_COMPLETION')),
    learner_id        uuid        NOT NULL,
    course_id         uuid        NOT NULL,
    course_version_id uuid        NOT NULL,
    minutes           integer     NOT NULL CHECK (minutes >= 0),
    earned_at         timestamptz NOT NULL,
    -- A version never changes, so its effort is earned once, however often it is completed
    UNIQUE (learner_id, course_version_id)
);

CREATE INDEX effort_entry_of_learner ON effort_entry (learner_id, entry_id DESC);

CREATE TRIGGER effort_entry_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON effort_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
