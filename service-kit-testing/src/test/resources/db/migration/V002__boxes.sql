-- What the sample service of these tests keeps over HTTP.
CREATE TABLE box (
  id uuid PRIMARY KEY,
  owner uuid NOT NULL,
  name text NOT NULL UNIQUE,
  kind text NOT NULL,
  pieces integer NOT NULL,
  labels jsonb NOT NULL,
  made_at timestamptz NOT NULL,
  revision integer NOT NULL
);
