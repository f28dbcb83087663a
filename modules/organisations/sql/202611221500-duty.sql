-- Who is on duty when somebody is in danger: a person with a telephone, for a time, for all or a part of the area.
create table organisations.duty (
  city_id uuid not null,
  id uuid not null,
  organisation_id uuid not null,
  -- Null: wherever the organisation is at work.
  area_id uuid,
  -- Null where the person has no account.
  staff_id uuid,
  name text not null,
  phone text not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  version integer not null default 1,
  removed_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id),
  check (from_at < until_at)
);
create index duty_now on organisations.duty (city_id, until_at, from_at) where removed_at is null;
grant select, insert, update on organisations.duty to lianxin_app;
