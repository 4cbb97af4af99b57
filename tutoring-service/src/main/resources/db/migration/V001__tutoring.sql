-- What the catalogue has published. The outline holds titles, kinds and minutes; what an activity
-- holds, answer keys included, lies apart, so that reading an outline never touches a key.
-- No second wall: learners of every institution take the course; the institution is its owner.
CREATE TABLE known_course (
  course_version_id uuid PRIMARY KEY,
  course_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  track text NOT NULL,
  price_kind text NOT NULL CHECK (price_kind IN ('FREE', 'PAID', 'SPONSORED')),
  price_amount text,
  price_currency text,
  price_sponsor text,
  outline jsonb NOT NULL,
  published_at timestamptz NOT NULL,
  archived_at timestamptz
);

CREATE INDEX known_course_latest ON known_course
  (course_id, published_at DESC, course_version_id DESC);

-- Kinds are open: the content of a kind that is not known here is kept as it came.
CREATE TABLE known_activity (
  course_version_id uuid NOT NULL REFERENCES known_course,
  activity_id uuid NOT NULL,
  kind text NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (course_version_id, activity_id)
);

-- Runs of courses beyond the standing ones, which follow from the published course.
CREATE TABLE offering (
  offering_id uuid PRIMARY KEY,
  institution_id uuid NOT NULL,
  course_id uuid NOT NULL,
  course_version_id uuid NOT NULL REFERENCES known_course,
  track text NOT NULL,
  price_kind text NOT NULL CHECK (price_kind IN ('FREE', 'PAID', 'SPONSORED')),
  price_amount text CHECK ((price_amount IS NOT NULL) = (price_kind = 'PAID')),
  price_currency text CHECK ((price_currency IS NOT NULL) = (price_kind = 'PAID')),
  price_sponsor text CHECK ((price_sponsor IS NOT NULL) = (price_kind = 'SPONSORED')),
  admission text NOT NULL
    CHECK (admission IN ('OPEN', 'KEY', 'APPROVAL', 'INVITED', 'CLOSED')),
  capacity integer CHECK (capacity > 0),
  language text NOT NULL,
  revision integer NOT NULL CHECK (revision > 0),
  opened_at timestamptz NOT NULL,
  changed_at timestamptz NOT NULL
);

CREATE INDEX offering_newest ON offering (opened_at DESC, offering_id DESC);
CREATE INDEX offering_of_course ON offering (course_id, opened_at DESC, offering_id DESC);
CREATE INDEX offering_of_institution ON offering
  (institution_id, opened_at DESC, offering_id DESC);

-- No reference to known_course: an enrolment may be heard of before its course. The institution is
-- the one through which it was made. Once erased it is nobody's: kept to count days, shown to none.
CREATE TABLE known_enrolment (
  enrolment_id uuid PRIMARY KEY,
  learner_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  course_id uuid NOT NULL,
  course_version_id uuid NOT NULL,
  confirmed_at timestamptz,
  withdrawn_at timestamptz,
  erased boolean NOT NULL DEFAULT false
);

CREATE INDEX known_enrolment_of_learner ON known_enrolment
  (learner_id, confirmed_at DESC, enrolment_id DESC);

CREATE INDEX known_enrolment_of_offering ON known_enrolment
  (offering_id, confirmed_at DESC, enrolment_id DESC)
  WHERE confirmed_at IS NOT NULL AND withdrawn_at IS NULL AND NOT erased;

-- One row per enrolment that has been begun.
CREATE TABLE learning_record (
  enrolment_id uuid PRIMARY KEY REFERENCES known_enrolment,
  started_at timestamptz NOT NULL,
  completed_at timestamptz
);

CREATE TABLE activity_record (
  enrolment_id uuid NOT NULL REFERENCES known_enrolment,
  activity_id uuid NOT NULL,
  opened_at timestamptz,
  last_opened_at timestamptz,
  completed_at timestamptz,
  score_percent integer CHECK (score_percent BETWEEN 0 AND 100),
  PRIMARY KEY (enrolment_id, activity_id)
);

-- One row per enrolment and day with learning, kept for good: the last fact told of that day. The
-- day is that of the campus, not of the server.
CREATE TABLE learning_day (
  day date NOT NULL,
  enrolment_id uuid NOT NULL REFERENCES known_enrolment,
  learner_id uuid NOT NULL,
  offering_id uuid NOT NULL,
  institution_id uuid NOT NULL,
  course_id uuid NOT NULL,
  course_version_id uuid NOT NULL,
  percent integer NOT NULL CHECK (percent BETWEEN 0 AND 100),
  completed_minutes integer NOT NULL CHECK (completed_minutes >= 0),
  last_activity_id uuid NOT NULL,
  recorded_at timestamptz NOT NULL,
  PRIMARY KEY (day, enrolment_id)
);

CREATE INDEX learning_day_of_learner ON learning_day (learner_id);

-- Attempts count per learner and course version, whatever the enrolment. They are made at a
-- business time and received at a real one, from which the next attempt waits.
CREATE TABLE attempt (
  attempt_id uuid PRIMARY KEY,
  enrolment_id uuid NOT NULL REFERENCES known_enrolment,
  learner_id uuid NOT NULL,
  course_version_id uuid NOT NULL,
  activity_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  answers jsonb NOT NULL,
  score_percent integer NOT NULL CHECK (score_percent BETWEEN 0 AND 100),
  passed boolean NOT NULL,
  attempted_at timestamptz NOT NULL,
  received_at timestamptz NOT NULL,
  UNIQUE (learner_id, course_version_id, activity_id, number)
);

-- Attempts are only ever added; they leave when their learner is erased, by a transaction that says
-- whose rows it erases, and in no other way.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE FUNCTION refuse_change_unless_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND OLD.learner_id::text = current_setting('ecampus.erasing', true) THEN
    RETURN OLD;
  END IF;
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END
$$;

CREATE TRIGGER attempt_is_append_only
  BEFORE UPDATE OR DELETE ON attempt
  FOR EACH ROW EXECUTE FUNCTION refuse_change_unless_erased();

CREATE TRIGGER attempt_is_never_emptied
  BEFORE TRUNCATE ON attempt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Callers who act for an institution see its rows only, whatever a query forgets.
ALTER TABLE offering ENABLE ROW LEVEL SECURITY;
ALTER TABLE offering FORCE ROW LEVEL SECURITY;
CREATE POLICY offering_scope ON offering USING (ecampus_sees(institution_id));

ALTER TABLE known_enrolment ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_enrolment FORCE ROW LEVEL SECURITY;
CREATE POLICY known_enrolment_scope ON known_enrolment USING (ecampus_sees(institution_id));

ALTER TABLE learning_day ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_day FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_day_scope ON learning_day USING (ecampus_sees(institution_id));

-- Rows that belong to an enrolment are seen with it. Whoever is not limited never asks: the
-- function without an institution says so first.

ALTER TABLE learning_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE learning_record FORCE ROW LEVEL SECURITY;
CREATE POLICY learning_record_scope ON learning_record USING (ecampus_sees(NULL)
  OR EXISTS (SELECT FROM known_enrolment e WHERE e.enrolment_id = learning_record.enrolment_id));

ALTER TABLE activity_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE activity_record FORCE ROW LEVEL SECURITY;
CREATE POLICY activity_record_scope ON activity_record USING (ecampus_sees(NULL)
  OR EXISTS (SELECT FROM known_enrolment e WHERE e.enrolment_id = activity_record.enrolment_id));

ALTER TABLE attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE attempt FORCE ROW LEVEL SECURITY;
CREATE POLICY attempt_scope ON attempt USING (ecampus_sees(NULL)
  OR EXISTS (SELECT FROM known_enrolment e WHERE e.enrolment_id = attempt.enrolment_id));
