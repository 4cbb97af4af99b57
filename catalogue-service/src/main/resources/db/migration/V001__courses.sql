CREATE TABLE course (
  id uuid PRIMARY KEY,
  -- The institution that owns it, for good; who began it, until that person is erased.
  institution_id uuid NOT NULL,
  owner_id uuid,
  created_at timestamptz NOT NULL
);

CREATE INDEX course_owner ON course (owner_id, id);
CREATE INDEX course_institution ON course (institution_id, id);

-- The content is one document; title and effort_minutes are taken from it at every write, for lists.
CREATE TABLE course_version (
  id uuid PRIMARY KEY,
  course_id uuid NOT NULL REFERENCES course,
  institution_id uuid NOT NULL,
  number integer NOT NULL CHECK (number >= 1),
  stage text NOT NULL CHECK (stage IN ('DRAFT', 'REVIEW', 'PUBLISHED', 'SUPERSEDED', 'ARCHIVED')),
  revision bigint NOT NULL,
  content jsonb NOT NULL,
  title text NOT NULL,
  effort_minutes integer NOT NULL CHECK (effort_minutes >= 0),
  return_reason text,
  changed_at timestamptz NOT NULL,
  published_at timestamptz,
  archived_at timestamptz,
  UNIQUE (course_id, number),
  CHECK ((published_at IS NULL) = (stage IN ('DRAFT', 'REVIEW')))
);

CREATE UNIQUE INDEX course_version_open ON course_version (course_id)
  WHERE stage IN ('DRAFT', 'REVIEW');
CREATE UNIQUE INDEX course_version_published ON course_version (course_id)
  WHERE stage = 'PUBLISHED';

-- What learners have started from never changes: after publication only the stage moves on.
CREATE FUNCTION keep_published_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NULL THEN
    RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
  END IF;
  IF TG_OP = 'DELETE'
      OR (NEW.id, NEW.course_id, NEW.institution_id, NEW.number, NEW.content, NEW.title,
          NEW.effort_minutes, NEW.published_at)
        IS DISTINCT FROM
        (OLD.id, OLD.course_id, OLD.institution_id, OLD.number, OLD.content, OLD.title,
          OLD.effort_minutes, OLD.published_at)
      OR NOT (NEW.stage = OLD.stage
        OR (OLD.stage = 'PUBLISHED' AND NEW.stage IN ('SUPERSEDED', 'ARCHIVED'))) THEN
    RAISE EXCEPTION 'version % of course % is published and cannot change', OLD.number, OLD.course_id
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END
$$;

CREATE TRIGGER keep_published_version BEFORE UPDATE OR DELETE ON course_version
  FOR EACH ROW EXECUTE FUNCTION keep_published_version();

-- A partner's people reach the courses of their institution, whatever a query forgets.
ALTER TABLE course ENABLE ROW LEVEL SECURITY;
ALTER TABLE course FORCE ROW LEVEL SECURITY;
CREATE POLICY course_of_institution ON course USING (ecampus_sees(institution_id));

ALTER TABLE course_version ENABLE ROW LEVEL SECURITY;
ALTER TABLE course_version FORCE ROW LEVEL SECURITY;
CREATE POLICY course_version_of_institution ON course_version
  USING (ecampus_sees(institution_id));
