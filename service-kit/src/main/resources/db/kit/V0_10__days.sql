-- Inbox and outbox grow without end, and are divided by the day inside the ids of their events
-- (UUIDs of version 7). Never by the day of arrival or of sending: the same event always meets the
-- same unique key. The days stand in a schema of their own, and a service makes them ahead. What
-- was there before them, and what is of a day that has none, is in the default partition.
CREATE SCHEMA days;

ALTER TABLE inbox RENAME TO inbox_default;
ALTER TABLE inbox_default SET SCHEMA days;
ALTER TABLE days.inbox_default RENAME CONSTRAINT inbox_pkey TO inbox_default_pkey;
ALTER INDEX days.inbox_received RENAME TO inbox_default_received;

CREATE TABLE inbox (LIKE days.inbox_default, PRIMARY KEY (event_id)) PARTITION BY RANGE (event_id);
ALTER TABLE inbox ATTACH PARTITION days.inbox_default DEFAULT;

ALTER TABLE outbox RENAME TO outbox_default;
ALTER TABLE outbox_default SET SCHEMA days;
ALTER TABLE days.outbox_default RENAME CONSTRAINT outbox_pkey TO outbox_default_pkey;
ALTER INDEX days.outbox_unsent RENAME TO outbox_default_unsent;
ALTER INDEX days.outbox_sent RENAME TO outbox_default_sent;
ALTER INDEX days.outbox_retry RENAME TO outbox_default_retry;
ALTER INDEX days.outbox_people RENAME TO outbox_default_people;

CREATE TABLE outbox (LIKE days.outbox_default INCLUDING DEFAULTS, PRIMARY KEY (id))
  PARTITION BY RANGE (id);
ALTER TABLE outbox ALTER seq ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval(
  pg_get_serial_sequence('outbox', 'seq'), nextval(pg_get_serial_sequence('days.outbox_default', 'seq')));
ALTER TABLE days.outbox_default ALTER seq DROP IDENTITY;
CREATE INDEX outbox_unsent ON outbox (seq) WHERE sent_at IS NULL;
CREATE INDEX outbox_sent ON outbox (sent_at, seq) WHERE sent_at IS NOT NULL;
CREATE INDEX outbox_retry ON outbox (topic, key) WHERE sent_at IS NULL AND retry_at IS NOT NULL;
-- For the erasure of people
CREATE INDEX outbox_people ON outbox (key) WHERE topic IN ('ecampus.learners', 'ecampus.guests');
ALTER TABLE outbox ATTACH PARTITION days.outbox_default DEFAULT;
