-- However many rows there are
SET LOCAL statement_timeout = 0;

-- Whom a kept answer names: its writer says so, and the index no longer searches each answer's text.
ALTER TABLE idempotency_key ADD COLUMN named uuid[];

-- For writers of an earlier version, which stay until they are replaced
CREATE FUNCTION name_in_answer() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.named := ecampus_ids_in(NEW.scope || ' ' || coalesce(NEW.result::text, ''));
  RETURN NEW;
END
$$;

CREATE TRIGGER idempotency_key_named BEFORE INSERT ON idempotency_key FOR EACH ROW
  WHEN (NEW.named IS NULL)
  EXECUTE FUNCTION name_in_answer();

UPDATE idempotency_key SET named = ecampus_ids_in(scope || ' ' || coalesce(result::text, ''));

ALTER TABLE idempotency_key ALTER COLUMN named SET NOT NULL;

-- For the erasure of people
DROP INDEX idempotency_key_people;
CREATE INDEX idempotency_key_people ON idempotency_key USING gin (named);
