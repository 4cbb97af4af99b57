CREATE TABLE effort_entry (
    entry_id        uuid PRIMARY KEY,
    event_id        uuid        NOT NULL UNIQUE,
    source          text        NOT NULL CHECK (source IN ('COURSE_COMPLETION')),
    learner_id      uuid        NOT NULL,
    institution_id  uuid        NOT NULL,
    subject_kind    text        NOT NULL CHECK (subject_kind IN ('COURSE', 'EVENT', 'PROGRAMME', 'PRACTICE')),
    subject_id      uuid        NOT NULL,
    subject_version uuid,
    -- 0 is the first time; a repeat enters only the minutes that go beyond all entries before it
    repeat          integer     NOT NULL CHECK (repeat >= 0),
    minutes         integer     NOT NULL CHECK (minutes >= 0),
    earned_at       timestamptz NOT NULL,
    CONSTRAINT effort_entry_counts_once
        UNIQUE NULLS NOT DISTINCT (learner_id, subject_kind, subject_id, subject_version, repeat)
);

CREATE INDEX effort_entry_of_learner ON effort_entry (learner_id, entry_id DESC);

-- What was decided about every completion, and why
CREATE TABLE conclusion (
    conclusion_id   uuid PRIMARY KEY,
    event_id        uuid        NOT NULL UNIQUE,
    enrolment_id    uuid        NOT NULL UNIQUE,
    offering_id     uuid        NOT NULL,
    learner_id      uuid        NOT NULL,
    institution_id  uuid        NOT NULL,
    issuer_id       uuid        NOT NULL,
    subject_kind    text        NOT NULL CHECK (subject_kind IN ('COURSE', 'EVENT', 'PROGRAMME', 'PRACTICE')),
    subject_id      uuid        NOT NULL,
    subject_version uuid,
    minutes         integer     NOT NULL CHECK (minutes >= 0),
    started_at      timestamptz NOT NULL,
    completed_at    timestamptz NOT NULL,
    rules_version   integer     NOT NULL REFERENCES award_rules (version),
    award           text        CHECK (award IN ('PARTICIPATION', 'ACHIEVEMENT', 'DIPLOMA')),
    elapsed_minutes integer     CHECK (elapsed_minutes >= 0),
    elapsed_shown   boolean,
    reason          text        CHECK (reason IN ('NO_RULE_APPLIES', 'EFFORT_SHORT', 'EFFORT_BEYOND', 'ASSESSMENT_NOT_PASSED',
                                                  'COMPLETED_TOO_FAST', 'ALREADY_CERTIFIED')),
    -- The figures of the reason, in minutes where it has any
    had             integer,
    needed          integer,
    CHECK ((award IS NULL) <> (reason IS NULL)),
    CHECK ((reason IS NULL) = (had IS NULL) AND (reason IS NULL) = (needed IS NULL)),
    CHECK ((elapsed_minutes IS NULL) = (elapsed_shown IS NULL))
);

CREATE INDEX conclusion_of_learner ON conclusion (learner_id, conclusion_id DESC);

-- Awards whose certificate waits for a fact from elsewhere
CREATE TABLE pending_award (
    conclusion_id   uuid PRIMARY KEY REFERENCES conclusion,
    learner_id      uuid NOT NULL,
    -- Whose titles it waits for: the version, or the subject where it has none
    subject_fact_id uuid NOT NULL,
    issuer_id       uuid NOT NULL,
    -- How often it could not be issued although all facts were there
    failures        integer NOT NULL DEFAULT 0 CHECK (failures >= 0)
);

CREATE INDEX pending_award_of_learner ON pending_award (learner_id);
CREATE INDEX pending_award_of_subject ON pending_award (subject_fact_id);
CREATE INDEX pending_award_of_issuer ON pending_award (issuer_id);

CREATE TRIGGER effort_entry_append_only
    BEFORE UPDATE OR DELETE ON effort_entry
    FOR EACH ROW EXECUTE FUNCTION refuse_change_unless_erased();

CREATE TRIGGER effort_entry_never_emptied
    BEFORE TRUNCATE ON effort_entry
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TRIGGER conclusion_append_only
    BEFORE UPDATE OR DELETE ON conclusion
    FOR EACH ROW EXECUTE FUNCTION refuse_change_unless_erased();

CREATE TRIGGER conclusion_never_emptied
    BEFORE TRUNCATE ON conclusion
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
