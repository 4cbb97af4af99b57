-- What other services have said. No foreign keys from here: events of different topics come in any order.
CREATE TABLE known_course (
  course_id uuid PRIMARY KEY,
  course_version_id uuid NOT NULL,
  titles jsonb NOT NULL,
  open boolean NOT NULL
);

CREATE TABLE known_completion (
  enrolment_id uuid PRIMARY KEY,
  completed_at timestamptz NOT NULL
);

CREATE TABLE known_certificate (
  certificate_id uuid PRIMARY KEY,
  learner_id uuid NOT NULL,
  course_version_id uuid NOT NULL,
  issued_at timestamptz NOT NULL,
  revoked_at timestamptz
);

CREATE INDEX known_certificate_of_learner ON known_certificate (learner_id, course_version_id);
