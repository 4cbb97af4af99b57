-- The answers to creating writes, kept for the client that asks again.
CREATE TABLE idempotency_key (
  scope text NOT NULL,
  key text NOT NULL,
  fingerprint bytea NOT NULL,
  result jsonb,
  event_ids uuid[],
  created_at timestamptz NOT NULL,
  PRIMARY KEY (scope, key)
);

CREATE INDEX idempotency_key_created ON idempotency_key (created_at);

-- The UUIDs that stand in a text
CREATE FUNCTION ecampus_ids_in(words text) RETURNS uuid[]
  LANGUAGE sql IMMUTABLE PARALLEL SAFE
  RETURN ARRAY(
    SELECT found[1]::uuid
    FROM regexp_matches(words, '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}', 'gi') AS found);

-- For the erasure of people: whom the caller's name or the answer names
CREATE INDEX idempotency_key_people ON idempotency_key
  USING gin (ecampus_ids_in(scope || ' ' || coalesce(result::text, '')));
