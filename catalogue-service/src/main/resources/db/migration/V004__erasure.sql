-- The learners who were erased here, so that each is answered for once.
-- No second wall: it holds ids alone, and what is heard asks it.
CREATE TABLE erased_learner (
  learner_id uuid PRIMARY KEY,
  completed_at timestamptz NOT NULL
);
