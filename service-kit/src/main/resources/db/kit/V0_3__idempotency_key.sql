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
