create table erased_learner (
  learner_id uuid primary key,
  completed_at timestamptz not null
);
