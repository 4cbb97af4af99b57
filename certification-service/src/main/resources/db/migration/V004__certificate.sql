CREATE TABLE serial_counter (
    series text PRIMARY KEY,
    last   bigint NOT NULL CHECK (last > 0)
);

CREATE TABLE certificate (
    certificate_id    uuid PRIMARY KEY,
    serial_number     text        NOT NULL UNIQUE,
    verification_code text        NOT NULL UNIQUE CHECK (length(verification_code) = 32),
    kind              text        NOT NULL CHECK (kind IN ('PARTICIPATION', 'ACHIEVEMENT', 'DIPLOMA')),
    rules_version     integer     NOT NULL REFERENCES award_rules (version),
    learner_id        uuid        NOT NULL,
    holder_name       text        NOT NULL,
    language          text        NOT NULL,
    course_id         uuid        NOT NULL,
    course_version_id uuid        NOT NULL,
    titles            jsonb       NOT NULL,
    effort_minutes    integer     NOT NULL CHECK (effort_minutes > 0),
    started_at        timestamptz NOT NULL,
    completed_at      timestamptz NOT NULL,
    issued_at         timestamptz NOT NULL,
    revoked_at        timestamptz,
    revoked_by        uuid,
    revocation_reason text,
    UNIQUE (learner_id, course_version_id),
    CHECK ((revoked_at IS NULL) = (revocation_reason IS NULL)),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL))
);

CREATE INDEX certificate_of_learner ON certificate (learner_id, certificate_id DESC);

-- What a certificate says stays said: it can be revoked once, and nothing else about it changes
CREATE FUNCTION refuse_certificate_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.revoked_at IS NOT NULL
       OR to_jsonb(OLD) - '{revoked_at,revoked_by,revocation_reason}'::text[]
          <> to_jsonb(NEW) - '{revoked_at,revoked_by,revocation_reason}'::text[] THEN
        RAISE EXCEPTION 'a certificate can only be revoked, once'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END
$$;

CREATE TRIGGER certificate_only_revoked
    BEFORE UPDATE ON certificate
    FOR EACH ROW EXECUTE FUNCTION refuse_certificate_change();

CREATE TRIGGER certificate_never_deleted
    BEFORE DELETE OR TRUNCATE ON certificate
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE certificate_effort (
    certificate_id uuid NOT NULL REFERENCES certificate,
    entry_id       uuid NOT NULL REFERENCES effort_entry,
    PRIMARY KEY (certificate_id, entry_id)
);

CREATE TRIGGER certificate_effort_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate_effort
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE pending_award (
    entry_id          uuid PRIMARY KEY REFERENCES effort_entry,
    learner_id        uuid        NOT NULL,
    course_id         uuid        NOT NULL,
    course_version_id uuid        NOT NULL,
    kind              text        NOT NULL,
    rules_version     integer     NOT NULL REFERENCES award_rules (version),
    minutes           integer     NOT NULL CHECK (minutes > 0),
    started_at        timestamptz NOT NULL,
    completed_at      timestamptz NOT NULL
);

CREATE INDEX pending_award_of_learner ON pending_award (learner_id);
CREATE INDEX pending_award_of_course_version ON pending_award (course_version_id);
