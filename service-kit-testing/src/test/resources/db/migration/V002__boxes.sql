-- What the sample service of these tests keeps over HTTP.
CREATE TABLE box (
  id uuid PRIMARY KEY,
  owner uuid NOT NULL,
  name text NOT NULL,
  kind text NOT NULL,
  pieces integer NOT NULL,
  labels jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  revision integer NOT NULL,
  -- Broken only when the transaction ends, which is the latest a use case can fail.
  UNIQUE (name) DEFERRABLE INITIALLY DEFERRED
);
