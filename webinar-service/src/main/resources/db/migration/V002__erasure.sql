-- No second wall: it holds ids alone, and what is heard asks it.
create table erased_learner (
  learner_id uuid primary key,
  completed_at timestamptz not null
);

-- Waits for an erasure of the learner that is under way, keeps another one waiting until the
-- transaction ends, and says whether the learner is there to own something. (Each statement inside
-- looks anew.)
create function hold_learner(learner uuid) returns boolean language plpgsql as $$
begin
  perform pg_advisory_xact_lock_shared(hashtextextended(learner::text, 0));
  return not exists (select from erased_learner where learner_id = learner);
end
$$;
