-- What the catalogue has published. The outline holds titles and minutes; what an activity holds,
-- answer keys included, lies apart, so that reading an outline never touches a key.
CREATE TABLE known_course (
  course_version_id uuid PRIMARY KEY,
  course_id uuid NOT NULL,
  track text NOT NULL,
  outline jsonb NOT NULL,
  published_at timestamptz NOT NULL
);

CREATE TABLE known_activity (
  course_version_id uuid NOT NULL REFERENCES known_course,
  activity_id uuid NOT NULL,
  content jsonb NOT NULL,
  PRIMARY KEY (course_version_id, activity_id)
);

-- No reference to known_course: an enrolment may be heard of before its course.
CREATE TABLE known_enrolment (
  enrolment_id uuid PRIMARY KEY,
  learner_id uuid NOT NULL,
  course_id uuid NOT NULL,
  course_version_id uuid NOT NULL,
  confirmed_at timestamptz,
  withdrawn_at timestamptz
);

CREATE INDEX known_enrolment_open ON known_enrolment
  (learner_id, confirmed_at DESC, enrolment_id DESC)
  WHERE confirmed_at IS NOT NULL AND withdrawn_at IS NULL;

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

CREATE TABLE attempt (
  attempt_id uuid PRIMARY KEY,
  enrolment_id uuid NOT NULL REFERENCES known_enrolment,
  activity_id uuid NOT NULL,
  number integer NOT NULL CHECK (number > 0),
  answers jsonb NOT NULL,
  score_percent integer NOT NULL CHECK (score_percent BETWEEN 0 AND 100),
  passed boolean NOT NULL,
  attempted_at timestamptz NOT NULL,
  UNIQUE (enrolment_id, activity_id, number)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only added', TG_TABLE_NAME;
END
$$;

CREATE TRIGGER attempt_is_append_only
  BEFORE UPDATE OR DELETE OR TRUNCATE ON attempt
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
