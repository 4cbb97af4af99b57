-- Who did what to whom. Ids only: an erased person leaves the log whole.
CREATE TABLE audit_entry (
  id uuid PRIMARY KEY,
  actor_id uuid,
  roles text[] NOT NULL,
  action text NOT NULL,
  subject_id uuid NOT NULL,
  institution_id uuid,
  occurred_at timestamptz NOT NULL,
  trace text
);
