-- However many rows there are
SET LOCAL statement_timeout = 0;

-- Comes in to the seats of an offering for one learner: shares the offering with all but those who
-- change how many seats it has, keeps out whoever else comes for the same learner, and says whether
-- seats are counted and what the learner holds there. (Each statement inside looks anew.)
CREATE FUNCTION enter_offering(offering uuid, learner uuid, OUT counted boolean, OUT held uuid)
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(offering::text, 1));
  PERFORM pg_advisory_xact_lock(hashtextextended(offering || ' ' || learner, 2));
  counted := EXISTS
    (SELECT FROM offering_seats s WHERE s.offering_id = offering AND s.capacity IS NOT NULL);
  SELECT e.id INTO held FROM enrolment e
  WHERE e.learner_id = learner AND e.offering_id = offering
    AND e.state IN ('REQUESTED', 'WAITING', 'CONFIRMED') AND e.completed_at IS NULL;
END
$$;

-- How many are in an offering in one state, and who; in place of an index of those seated alone.
CREATE INDEX enrolment_in_state ON enrolment (offering_id, state, id);
DROP INDEX enrolment_seated;
