-- Facts on their way out. Text and not jsonb: what is written is what is sent, byte for byte.
-- Without data a row is a tombstone; the institution is the one that the fact belongs to. What was
-- sent and is to be sent again is unsent since resent_at.
CREATE TABLE outbox (
  id uuid PRIMARY KEY,
  seq bigint GENERATED ALWAYS AS IDENTITY,
  topic text NOT NULL,
  key text NOT NULL,
  type text NOT NULL,
  data text,
  institution_id uuid,
  traceparent text,
  occurred_at timestamptz NOT NULL,
  sent_at timestamptz,
  resent_at timestamptz,
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  retry_at timestamptz
);

CREATE INDEX outbox_unsent ON outbox (seq) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at, seq) WHERE sent_at IS NOT NULL;
CREATE INDEX outbox_retry ON outbox (topic, key) WHERE sent_at IS NULL AND retry_at IS NOT NULL;
-- For the erasure of people
CREATE INDEX outbox_people ON outbox (key) WHERE topic IN ('ecampus.learners', 'ecampus.guests');
