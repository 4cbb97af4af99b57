create table webinar (
  id uuid primary key,
  owner_id uuid not null,
  state text not null check (state in ('DRAFT', 'PUBLISHED')),
  titles jsonb not null,
  descriptions jsonb,
  starts_at timestamptz not null,
  time_zone text not null,
  duration_minutes integer not null check (duration_minutes > 0),
  capacity integer check (capacity > 0),
  languages varchar[] not null check (cardinality(languages) > 0),
  effort_minutes integer not null check (effort_minutes >= 0),
  created_at timestamptz not null,
  published_at timestamptz,
  check ((state = 'PUBLISHED') = (published_at is not null))
);

create index webinar_published on webinar (starts_at, id) where state = 'PUBLISHED';
create index webinar_drafts on webinar (owner_id, id) where state = 'DRAFT';
