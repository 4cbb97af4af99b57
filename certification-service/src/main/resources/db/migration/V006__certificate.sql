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
    learner_id        uuid,
    holder_name       text,
    holder_salt       bytea,
    holder_hash       bytea,
    language          text        NOT NULL,
    institution_id    uuid        NOT NULL,
    issuer_id         uuid        NOT NULL,
    issuer_name       text        NOT NULL,
    subject_kind      text        NOT NULL CHECK (subject_kind IN ('COURSE', 'EVENT', 'PROGRAMME', 'PRACTICE')),
    subject_id        uuid        NOT NULL,
    subject_version   uuid,
    titles            jsonb       NOT NULL,
    effort_minutes    integer     NOT NULL CHECK (effort_minutes > 0),
    elapsed_minutes   integer     CHECK (elapsed_minutes >= 0),
    elapsed_shown     boolean,
    started_at        timestamptz NOT NULL,
    completed_at      timestamptz NOT NULL,
    issued_at         timestamptz NOT NULL,
    revoked_at        timestamptz,
    revoked_by        uuid,
    revocation_reason text,
    erased_at         timestamptz,
    CHECK ((elapsed_minutes IS NULL) = (elapsed_shown IS NULL)),
    -- Free text may name somebody: it stands beside a holder and goes with them
    CHECK ((revocation_reason IS NULL) = (revoked_at IS NULL OR erased_at IS NOT NULL)),
    CHECK ((revoked_at IS NULL) = (revoked_by IS NULL)),
    -- A holder by name and id until they are erased, by a salted hash afterwards
    CHECK ((erased_at IS NULL) = (learner_id IS NOT NULL)),
    CHECK ((erased_at IS NULL) = (holder_name IS NOT NULL)),
    CHECK ((erased_at IS NULL) = (holder_salt IS NULL)),
    CHECK ((erased_at IS NULL) = (holder_hash IS NULL))
);

CREATE INDEX certificate_of_learner ON certificate (learner_id, certificate_id DESC);

-- One certificate counts per learner and subject. A revoked one makes room for another
CREATE UNIQUE INDEX certificate_valid_once
    ON certificate (learner_id, subject_kind, subject_id, subject_version) NULLS NOT DISTINCT
    WHERE revoked_at IS NULL AND erased_at IS NULL;

-- What a certificate says stays said: it can be revoked once, and once lose its holder's name and with it the reason
CREATE FUNCTION refuse_certificate_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    revocation CONSTANT text[] := '{revoked_at,revoked_by,revocation_reason}';
    erasure CONSTANT text[] := '{learner_id,holder_name,holder_salt,holder_hash,revocation_reason,erased_at}';
BEGIN
    IF OLD.revoked_at IS NULL AND to_jsonb(OLD) - revocation = to_jsonb(NEW) - revocation THEN
        RETURN NEW;
    END IF;
    IF is_being_erased(OLD.learner_id) AND NEW.erased_at IS NOT NULL
       AND to_jsonb(OLD) - erasure = to_jsonb(NEW) - erasure THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a certificate can only be revoked, once, and its holder erased'
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER certificate_only_revoked_or_erased
    BEFORE UPDATE ON certificate
    FOR EACH ROW EXECUTE FUNCTION refuse_certificate_change();

CREATE TRIGGER certificate_never_deleted
    BEFORE DELETE OR TRUNCATE ON certificate
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The ledger entries a certificate's minutes are in; they go when the learner's ledger is erased
CREATE TABLE certificate_effort (
    certificate_id uuid NOT NULL REFERENCES certificate,
    entry_id       uuid NOT NULL REFERENCES effort_entry ON DELETE CASCADE,
    PRIMARY KEY (certificate_id, entry_id)
);

CREATE INDEX certificate_effort_of_entry ON certificate_effort (entry_id);

CREATE FUNCTION refuse_change_while_entry_exists() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE'
       AND NOT EXISTS (SELECT FROM effort_entry WHERE entry_id = OLD.entry_id) THEN
        RETURN OLD;
    END IF;
    RAISE EXCEPTION '% is append-only: % is refused', TG_TABLE_NAME, TG_OP
        USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER certificate_effort_append_only
    BEFORE UPDATE OR DELETE ON certificate_effort
    FOR EACH ROW EXECUTE FUNCTION refuse_change_while_entry_exists();

CREATE TRIGGER certificate_effort_never_emptied
    BEFORE TRUNCATE ON certificate_effort
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The keys that signed a certificate's credential: one, and another each time a key follows it
CREATE TABLE certificate_key (
    certificate_id  uuid        NOT NULL REFERENCES certificate,
    key_id          uuid        NOT NULL REFERENCES signing_key,
    first_signed_at timestamptz NOT NULL,
    PRIMARY KEY (certificate_id, key_id)
);

CREATE TRIGGER certificate_key_append_only
    BEFORE UPDATE OR DELETE OR TRUNCATE ON certificate_key
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
