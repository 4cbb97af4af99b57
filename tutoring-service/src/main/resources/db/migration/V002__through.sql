-- However many rows there are
SET LOCAL statement_timeout = 0;

-- Those of one institution in an offering, whoever else is in it.
CREATE INDEX known_enrolment_through ON known_enrolment
  (offering_id, institution_id, confirmed_at DESC, enrolment_id DESC)
  WHERE confirmed_at IS NOT NULL AND withdrawn_at IS NULL AND NOT erased;
