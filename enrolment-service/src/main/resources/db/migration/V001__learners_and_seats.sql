CREATE TABLE learner (
  id uuid PRIMARY KEY,
  given_name text NOT NULL,
  family_name text NOT NULL,
  gender text NOT NULL,
  country_code char(2) NOT NULL,
  region text NOT NULL,
  organisation text,
  organisation_type text NOT NULL,
  language text NOT NULL,
  time_zone text NOT NULL,
  changed_at timestamptz NOT NULL
);

-- The row that is locked while a seat is given or given up. No capacity: as many as people come.
CREATE TABLE course_seats (
  course_id uuid PRIMARY KEY,
  capacity integer CHECK (capacity > 0),
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  last_place bigint NOT NULL DEFAULT 0
);

CREATE TABLE enrolment_rules (
  course_id uuid PRIMARY KEY,
  key_hash text,
  approval_required boolean NOT NULL
);

CREATE TABLE enrolment (
  id uuid PRIMARY KEY,
  learner_id uuid NOT NULL REFERENCES learner,
  course_id uuid NOT NULL,
  course_version_id uuid NOT NULL,
  state text NOT NULL
    CHECK (state IN ('REQUESTED', 'WAITING', 'CONFIRMED', 'WITHDRAWN', 'DECLINED')),
  place bigint,
  enrolled_by uuid NOT NULL,
  requested_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  reason text,
  CHECK (state <> 'WAITING' OR place IS NOT NULL),
  CHECK (state <> 'CONFIRMED' OR confirmed_at IS NOT NULL),
  CHECK ((state IN ('WITHDRAWN', 'DECLINED')) = (ended_at IS NOT NULL))
);

CREATE UNIQUE INDEX enrolment_once ON enrolment (learner_id, course_id)
  WHERE state IN ('REQUESTED', 'WAITING', 'CONFIRMED');
CREATE UNIQUE INDEX enrolment_line ON enrolment (course_id, place) WHERE state = 'WAITING';
CREATE INDEX enrolment_of_learner ON enrolment (learner_id, id DESC);
CREATE INDEX enrolment_of_course ON enrolment (course_id, id);
