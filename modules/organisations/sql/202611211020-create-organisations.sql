create table organisations.organisation (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  kind text not null,
  name text not null,
  short_name text not null,
  pinyin text not null,
  area_id uuid not null,
  parent_id uuid,
  phone text not null,
  partner boolean not null,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, parent_id) references organisations.organisation (city_id, id)
);

create table organisations.staff (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  -- The number that a resident is told instead of a name when asking who looked.
  number text not null,
  name text not null,
  pinyin text not null,
  login text not null,
  password_hash text not null,
  organisation_id uuid not null,
  station_id uuid,
  post text not null,
  phone text not null,
  primary key (city_id, id),
  unique (city_id, login),
  unique (city_id, number),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, station_id) references places.station (city_id, id)
);

create table organisations.staff_role (
  city_id uuid not null,
  staff_id uuid not null,
  role text not null,
  primary key (city_id, staff_id, role),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);

create table organisations.session (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  staff_id uuid not null,
  -- Only a keyed hash: whoever reads the database cannot sign in with it.
  token_hash bytea not null,
  -- The token before the last rotation, good for a short while: requests under way still carry it.
  former_token_hash bytea,
  rotated_at timestamptz not null,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);
create unique index session_token on organisations.session (city_id, token_hash);
create index session_former_token on organisations.session (city_id, former_token_hash);

grant usage on schema organisations to lianxin_app;
grant select, insert, update on all tables in schema organisations to lianxin_app;
