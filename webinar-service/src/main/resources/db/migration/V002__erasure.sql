-- No second wall: it holds ids alone, and what is heard asks it.
create table erased_learner (
  learner_id uuid primary key,
  completed_at timestamptz not null
);
