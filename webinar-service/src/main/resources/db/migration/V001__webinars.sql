create table webinar (
  id uuid primary key,
  institution_id uuid not null,
  -- nobody's once the owner is erased
  owner_id uuid,
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  titles jsonb not null,
  descriptions jsonb,
  starts_at timestamptz not null,
  time_zone text not null,
  duration_minutes integer not null check (duration_minutes > 0),
  capacity integer check (capacity > 0),
  languages varchar[] not null check (cardinality(languages) > 0),
  effort_minutes integer not null check (effort_minutes >= 0),
  revision integer not null check (revision > 0),
  created_at timestamptz not null,
  published_at timestamptz,
  check ((state = 'PUBLISHED') = (published_at is not null))
);

create index webinar_published on webinar (starts_at, id) where state = 'PUBLISHED';
create index webinar_drafts on webinar (owner_id, id) where state = 'DRAFT';
create index webinar_drafts_of_institution on webinar (institution_id, id) where state = 'DRAFT';
create index webinar_owner on webinar (owner_id);

-- Whoever acts for an institution reaches its webinars alone, whatever a query forgets; operations
-- that show what is published act for nobody
alter table webinar enable row level security;
alter table webinar force row level security;
create policy webinar_of_institution on webinar using (ecampus_sees(institution_id));
