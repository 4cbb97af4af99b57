-- Facts that have come in and have had their effect, or were dismissed without it. Those that wait
-- among the dead letters are not here.
CREATE TABLE inbox (
  event_id uuid PRIMARY KEY,
  type text NOT NULL,
  topic text NOT NULL,
  key text NOT NULL,
  received_at timestamptz NOT NULL
);

CREATE INDEX inbox_received ON inbox (received_at);

-- Facts that could not be applied, and the later ones of the same key that wait behind them. The
-- cause may hold personal data, the fault holds names of exceptions only; dismissal is the reason
-- of whoever gave one up.
CREATE TABLE dead_letter (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  partition integer NOT NULL,
  record_offset bigint NOT NULL,
  key text NOT NULL,
  event_id uuid,
  type text,
  event_time timestamptz,
  data bytea,
  institution_id uuid,
  traceparent text,
  cause text NOT NULL,
  fault text NOT NULL,
  failed_at timestamptz NOT NULL,
  resolved_at timestamptz,
  dismissal text
);

CREATE INDEX dead_letter_unresolved ON dead_letter (topic, key, seq) WHERE resolved_at IS NULL;
CREATE UNIQUE INDEX dead_letter_event ON dead_letter (topic, event_id) WHERE event_id IS NOT NULL;
CREATE UNIQUE INDEX dead_letter_record ON dead_letter (topic, partition, record_offset, coalesce(md5(data), ''))
  WHERE event_id IS NULL;
-- For the erasure of people
CREATE INDEX dead_letter_people ON dead_letter (key)
  WHERE topic IN ('ecampus.learners', 'ecampus.guests');
