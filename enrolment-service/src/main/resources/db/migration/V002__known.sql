-- What other services have said. No foreign keys from here: events of different topics come in any order.
CREATE TABLE known_course (
  course_id uuid PRIMARY KEY,
  course_version_id uuid NOT NULL,
  version integer NOT NULL,
  titles jsonb NOT NULL,
  open boolean NOT NULL
);

-- The runs of courses and programmes: the standing offering of a self-paced course has the course's
-- id and version number, the others are told by tutoring. Language: none where all of the course's are.
-- No second wall: what anybody may enrol in is everybody's to know.
CREATE TABLE known_offering (
  offering_id uuid PRIMARY KEY,
  revision integer NOT NULL,
  institution_id uuid NOT NULL,
  subject_kind text NOT NULL CHECK (subject_kind IN ('COURSE', 'PROGRAMME')),
  subject_id uuid NOT NULL,
  subject_version uuid,
  track text NOT NULL,
  price_kind text NOT NULL CHECK (price_kind IN ('FREE', 'PAID', 'SPONSORED')),
  price_amount text,
  price_currency text,
  price_sponsor text,
  admission text NOT NULL,
  language text,
  open boolean NOT NULL
);

CREATE INDEX known_offering_of_subject ON known_offering (subject_id, offering_id);

-- An offering as it stands: what its opener said, what an administrator decided, whether its course
-- is still published.
CREATE VIEW offering AS
SELECT o.offering_id, o.institution_id, o.subject_kind, o.subject_id, o.subject_version, o.track,
  o.price_kind, o.price_amount, o.price_currency, o.price_sponsor, o.language,
  coalesce(r.admission, o.admission) AS admission, r.key_hash,
  o.open AND coalesce(c.open, true) AS open, c.titles
FROM known_offering o
LEFT JOIN known_course c ON c.course_id = o.subject_id AND o.subject_kind = 'COURSE'
LEFT JOIN enrolment_rules r ON r.offering_id = o.offering_id;

CREATE TABLE known_certificate (
  certificate_id uuid PRIMARY KEY,
  learner_id uuid NOT NULL,
  subject_kind text NOT NULL,
  subject_id uuid NOT NULL,
  subject_version uuid,
  issued_at timestamptz NOT NULL,
  revoked_at timestamptz
);

CREATE INDEX known_certificate_of_learner ON known_certificate (learner_id, subject_id);

-- Seen with the learner.
ALTER TABLE known_certificate ENABLE ROW LEVEL SECURITY;
ALTER TABLE known_certificate FORCE ROW LEVEL SECURITY;
CREATE POLICY known_certificate_of_institution ON known_certificate USING (ecampus_sees(NULL)
  OR EXISTS (SELECT FROM learner l WHERE l.id = known_certificate.learner_id));
