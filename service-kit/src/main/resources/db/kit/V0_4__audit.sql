-- Who did what to whom. Ids only: an erased person leaves the log whole. An entry is written in the
-- transaction of the act, and gets its position and hash right after the commit.
CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  actor_id uuid,
  roles text[] NOT NULL,
  action text NOT NULL,
  subject_id uuid NOT NULL,
  institution_id uuid,
  occurred_at timestamptz NOT NULL,
  trace text,
  position bigint UNIQUE,
  hash bytea,
  CHECK ((position IS NULL) = (hash IS NULL))
);

CREATE INDEX audit_unchained ON audit_entry (occurred_at, id) WHERE position IS NULL;
CREATE INDEX audit_subject ON audit_entry (subject_id, position);

CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The audit log only grows.' USING ERRCODE = 'restrict_violation';
END $$;

-- The one change that is taken: an entry without a position gets one, and nothing else.
CREATE TRIGGER audit_only_chained BEFORE UPDATE ON audit_entry FOR EACH ROW
  WHEN (OLD.position IS NOT NULL OR NEW.position IS NULL
    OR to_jsonb(NEW) - 'position' - 'hash' <> to_jsonb(OLD) - 'position' - 'hash')
  EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_born_unchained BEFORE INSERT ON audit_entry FOR EACH ROW
  WHEN (NEW.position IS NOT NULL)
  EXECUTE FUNCTION audit_refuse();

CREATE TRIGGER audit_kept BEFORE DELETE OR TRUNCATE ON audit_entry FOR EACH STATEMENT
  EXECUTE FUNCTION audit_refuse();
