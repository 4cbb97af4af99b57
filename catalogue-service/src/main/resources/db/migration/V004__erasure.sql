-- The learners who were erased here, so that each is answered for once.
-- No second wall: it holds ids alone, and what is heard asks it.
CREATE TABLE erased_learner (
  learner_id uuid PRIMARY KEY,
  completed_at timestamptz NOT NULL
);

-- Waits for an erasure of the learner that is under way, keeps another one waiting until the
-- transaction ends, and says whether the learner is there to own something. (Each statement inside
-- looks anew.)
CREATE FUNCTION hold_learner(learner uuid) RETURNS boolean LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock_shared(hashtextextended(learner::text, 0));
  RETURN NOT EXISTS (SELECT FROM erased_learner WHERE learner_id = learner);
END
$$;
