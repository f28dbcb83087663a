-- What was held: an event (one 场) or a class (one 期). Entered once for all organisations that held it together.
create table activities.activity (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  state text not null check (state in ('held', 'withdrawn')),
  kind text not null check (kind in ('event', 'class')),
  title text not null,
  -- The title and the brand in letters and as written, for the search.
  found_by text not null,
  brand text not null,
  organisation_id uuid not null,
  from_day date not null,
  to_day date not null,
  area_id uuid not null,
  -- All other facts, as activities.contract.ts describes them.
  content jsonb not null,
  counted_how text,
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id)
);
create index activity_day on activities.activity (city_id, to_day desc, id);

-- The others that held it together with the one above.
create table activities.partner (
  city_id uuid not null references platform.city (id),
  activity_id uuid not null,
  organisation_id uuid not null,
  -- It said that it did not take part, and why.
  disowned_why text,
  primary key (city_id, activity_id, organisation_id),
  foreign key (city_id, activity_id) references activities.activity (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index partner_organisation on activities.partner (city_id, organisation_id);

-- Every version as it was: what the ledger counted of it can be told for ever.
create table activities.edition (
  city_id uuid not null references platform.city (id),
  activity_id uuid not null,
  version integer not null,
  state text not null,
  content jsonb not null,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, activity_id, version),
  foreign key (city_id, activity_id) references activities.activity (city_id, id)
);

grant usage on schema activities to lianxin_app;
grant select, insert, update on activities.activity to lianxin_app;
grant select, insert, update, delete on activities.partner to lianxin_app;
grant select, insert on activities.edition to lianxin_app;
