-- How many there are of something in an area on a day, and who says so: what a share is of.
create table ledger.base_population (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  -- Of what: residents, workers, households …
  base text not null,
  area_id uuid not null,
  number bigint not null check (number >= 0),
  -- The day it is of, `2025-12-31`.
  day text not null,
  source text not null,
  note text not null,
  state text not null check (state in ('live', 'withdrawn')),
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id)
);
-- One number for one thing, place and day; another day is another row.
create unique index base_population_one on ledger.base_population (city_id, base, area_id, day) where state = 'live';

create table ledger.base_population_edition (
  city_id uuid not null references platform.city (id),
  base_id uuid not null,
  version integer not null,
  content jsonb not null,
  state text not null,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, base_id, version),
  foreign key (city_id, base_id) references ledger.base_population (city_id, id)
);

grant select, insert, update on ledger.base_population to lianxin_app;
grant select, insert on ledger.base_population_edition to lianxin_app;
