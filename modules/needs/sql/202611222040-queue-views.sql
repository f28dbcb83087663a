-- Filters of a queue that somebody saved by name; a shared one is seen by their organisation.
create table needs.queue_view (
  city_id uuid not null,
  id uuid not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  name text not null check (length(name) between 1 and 20),
  show text not null check (show in ('todo', 'organisation', 'ended')),
  -- As the address of the queue has it.
  filter jsonb not null,
  shared boolean not null,
  version integer not null default 1,
  at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, organisation_id, staff_id, show, name),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
grant select, insert, update, delete on needs.queue_view to lianxin_app;

-- The one a person's queue begins with.
create table needs.queue_default (
  city_id uuid not null,
  staff_id uuid not null,
  organisation_id uuid not null,
  show text not null check (show in ('todo', 'organisation', 'ended')),
  view_id uuid not null,
  primary key (city_id, staff_id, organisation_id, show),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  foreign key (city_id, view_id) references needs.queue_view (city_id, id) on delete cascade
);
create index queue_default_view on needs.queue_default (city_id, view_id);
grant select, insert, update, delete on needs.queue_default to lianxin_app;
