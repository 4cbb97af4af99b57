-- The centre and its partners. No foreign keys lead here: every enrolment would lock the centre's row.
CREATE TABLE institution (
  id uuid PRIMARY KEY,
  revision integer NOT NULL CHECK (revision > 0),
  name text NOT NULL,
  kind text NOT NULL,
  country_code char(2) NOT NULL,
  primary_colour text,
  website text,
  changed_at timestamptz NOT NULL
);

-- Who learns, with an account or without. What statistics need stays empty until the learner says it.
-- is_guest: made of what was told of a guest, so that what is told of guests may change the row.
CREATE TABLE learner (
  id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  account_id uuid,
  given_name text NOT NULL,
  family_name text NOT NULL,
  name_assurance text NOT NULL CHECK (name_assurance IN ('SELF_DECLARED', 'CONFIRMED')),
  name_confirmed_by uuid,
  name_confirmed_at timestamptz,
  email text,
  email_verified boolean NOT NULL,
  gender text,
  country_code char(2),
  region text,
  organisation text,
  organisation_type text,
  language text NOT NULL,
  time_zone text,
  changed_at timestamptz NOT NULL,
  is_guest boolean NOT NULL DEFAULT false,
  CHECK ((name_assurance = 'CONFIRMED') = (name_confirmed_at IS NOT NULL)),
  CHECK (email IS NOT NULL OR NOT email_verified)
);

CREATE INDEX learner_of_institution ON learner (institution_id, id);

-- Names changed by an administrator after a certificate had shown them.
CREATE TABLE name_change (
  id uuid PRIMARY KEY,
  learner_id uuid NOT NULL,
  changed_by uuid NOT NULL,
  reason text NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE INDEX name_change_of_learner ON name_change (learner_id);

-- The row that is locked while a counted seat is given or given up. Without a capacity there is no
-- row to lock: seats are then counted from the enrolments, and taken and waiting stay 0.
CREATE TABLE offering_seats (
  offering_id uuid PRIMARY KEY,
  capacity integer CHECK (capacity > 0),
  taken integer NOT NULL DEFAULT 0 CHECK (taken >= 0),
  waiting integer NOT NULL DEFAULT 0 CHECK (waiting >= 0),
  last_place bigint NOT NULL DEFAULT 0
);

-- What an administrator has decided about an offering; it goes before what its opener said.
CREATE TABLE enrolment_rules (
  offering_id uuid PRIMARY KEY,
  admission text NOT NULL CHECK (admission IN ('OPEN', 'KEY', 'APPROVAL', 'INVITED', 'CLOSED')),
  key_hash text,
  CHECK ((admission = 'KEY') = (key_hash IS NOT NULL))
);

-- institution_id: through whom. payment_exempt: an administrator has admitted the learner. After an erasure learner_id is a pseudonym that no other table has.
CREATE TABLE enrolment (
  id uuid PRIMARY KEY,
  learner_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('COURSE', 'PROGRAMME')),
  subject_id uuid NOT NULL,
  subject_version uuid,
  state text NOT NULL
    CHECK (state IN ('REQUESTED', 'WAITING', 'CONFIRMED', 'WITHDRAWN', 'DECLINED')),
  place bigint,
  enrolled_by uuid NOT NULL,
  payment_exempt boolean NOT NULL DEFAULT false,
  requested_at timestamptz NOT NULL,
  confirmed_at timestamptz,
  completed_at timestamptz,
  ended_by uuid,
  ended_at timestamptz,
  reason text,
  CHECK (subject_kind <> 'COURSE' OR subject_version IS NOT NULL),
  CHECK (state <> 'WAITING' OR place IS NOT NULL),
  CHECK (state <> 'CONFIRMED' OR confirmed_at IS NOT NULL),
  CHECK ((state IN ('WITHDRAWN', 'DECLINED')) = (ended_at IS NOT NULL))
);

-- Whoever has completed an offering may enrol in it again.
CREATE UNIQUE INDEX enrolment_once ON enrolment (learner_id, offering_id)
  WHERE state IN ('REQUESTED', 'WAITING', 'CONFIRMED') AND completed_at IS NULL;
CREATE UNIQUE INDEX enrolment_waiting_list ON enrolment (offering_id, place) WHERE state = 'WAITING';
CREATE INDEX enrolment_seated ON enrolment (offering_id) WHERE state = 'CONFIRMED';
CREATE INDEX enrolment_of_learner ON enrolment (learner_id, id DESC);
CREATE INDEX enrolment_of_offering ON enrolment (offering_id, id);
CREATE INDEX enrolment_through ON enrolment (offering_id, institution_id, id);

-- The second wall: who acts for an institution gets no rows of another one, whatever the query.
ALTER TABLE learner ENABLE ROW LEVEL SECURITY;
ALTER TABLE learner FORCE ROW LEVEL SECURITY;
CREATE POLICY learner_of_institution ON learner USING (ecampus_sees(institution_id));

ALTER TABLE enrolment ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment FORCE ROW LEVEL SECURITY;
CREATE POLICY enrolment_of_institution ON enrolment USING (ecampus_sees(institution_id));

-- Rows that belong to a learner are seen with the learner. Whoever is not limited never asks: the
-- function without an institution says so first.
ALTER TABLE name_change ENABLE ROW LEVEL SECURITY;
ALTER TABLE name_change FORCE ROW LEVEL SECURITY;
CREATE POLICY name_change_of_institution ON name_change USING (ecampus_sees(NULL)
  OR EXISTS (SELECT FROM learner l WHERE l.id = name_change.learner_id));

-- One waiting list per offering, whoever sent the people in it: counts across institutions, tells a number.
CREATE FUNCTION position_in_waiting_list(offering uuid, own_place bigint) RETURNS bigint
LANGUAGE plpgsql AS
$$
DECLARE
  institution text := coalesce(current_setting('ecampus.institution', true), '');
  ahead bigint;
BEGIN
  PERFORM set_config('ecampus.institution', '', true);
  SELECT count(*) INTO ahead FROM enrolment
  WHERE offering_id = offering AND state = 'WAITING' AND place <= own_place;
  PERFORM set_config('ecampus.institution', institution, true);
  RETURN ahead;
END
$$;
