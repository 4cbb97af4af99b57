-- Learners who were erased, and what has become of their account. Ids and counts only.
-- No second wall: administrators and auditors alone read it.
CREATE TABLE erasure (
  learner_id uuid PRIMARY KEY,
  account_id uuid NOT NULL,
  started_by uuid NOT NULL,
  started_at timestamptz NOT NULL,
  account_state text NOT NULL CHECK (account_state IN ('PENDING', 'DELETED', 'FAILED')),
  account_attempts integer NOT NULL DEFAULT 0,
  account_retry_at timestamptz NOT NULL
);

CREATE INDEX erasure_due ON erasure (account_retry_at) WHERE account_state = 'PENDING';

-- What each service has removed: table name to number of rows.
-- No second wall: read with the erasure.
CREATE TABLE erasure_answer (
  learner_id uuid NOT NULL,
  service text NOT NULL,
  removed jsonb NOT NULL,
  completed_at timestamptz NOT NULL,
  PRIMARY KEY (learner_id, service)
);
