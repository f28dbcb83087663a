-- Sums of entries, kept by the follower; all of it can be counted again from ledger.entry.
-- The id of nothing, 00000000-0000-0000-0000-000000000000, is the whole city, and all organisations.
create table ledger.tally (
  city_id uuid not null references platform.city (id),
  area_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  -- Empty for all of it, else one thing that tells entries apart, with its value.
  facet text not null,
  month integer not null,
  value text not null,
  entries bigint not null,
  quantity bigint not null,
  -- Quantity in millionths (of money up to 92 billion yuan a month), of joint work only the organisation's own share.
  share bigint not null,
  -- How many entries several organisations did together.
  joint bigint not null,
  imported bigint not null,
  -- Recorded after the month was over: new ones, and corrections.
  late bigint not null,
  corrected bigint not null,
  primary key (city_id, area_id, organisation_id, kind, facet, month, value)
);

-- A number for each person within the city; nth from 1 counts those who came along with a matter and left no name.
create table ledger.person (
  city_id uuid not null references platform.city (id),
  key uuid not null,
  nth integer not null,
  ordinal integer not null,
  primary key (city_id, key, nth),
  unique (city_id, ordinal)
);

-- Persons of a node, as sets of their numbers in chunks of 65,536: a sorted list or a bitmap (engines/rollup).
create table ledger.persons (
  city_id uuid not null references platform.city (id),
  area_id uuid not null,
  organisation_id uuid not null,
  kind text not null,
  month integer not null,
  chunk integer not null,
  size integer not null,
  members bytea not null,
  primary key (city_id, area_id, organisation_id, kind, month, chunk)
);

-- The tree of areas that the sums were counted by, from each area up to the city.
create table ledger.area_path (
  city_id uuid not null references platform.city (id),
  area_id uuid not null,
  path uuid[] not null,
  primary key (city_id, area_id)
);

-- The same once more while it is counted anew.
create table ledger.tally_rebuilt (like ledger.tally including all);
create table ledger.persons_rebuilt (like ledger.persons including all);

-- Cities whose entries are all in the roll-up.
create table ledger.rolled_up (
  city_id uuid not null references platform.city (id),
  primary key (city_id)
);

grant select, insert, update, delete on ledger.tally, ledger.persons, ledger.area_path,
  ledger.tally_rebuilt, ledger.persons_rebuilt to lianxin_app;
grant select, insert on ledger.person, ledger.rolled_up to lianxin_app;
