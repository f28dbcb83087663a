-- Where a city works otherwise than the national calendar says. A day set back to the national one keeps its row.
create table platform.calendar_day (
  city_id uuid not null references platform.city (id),
  day date not null,
  works boolean,
  reason text not null,
  version integer not null,
  primary key (city_id, day)
);
grant select, insert, update on platform.calendar_day to lianxin_app;

-- The first start without the demo: read and written as the owner only, before a city is open.
create table platform.setup (
  only_row boolean primary key check (only_row),
  -- The city that is being made; not a tenant's column, hence its name.
  city uuid references platform.city (id),
  -- Rows of a sheet that was read but not yet taken over.
  sheet jsonb
);

create table platform.setup_code (
  hash bytea primary key,
  made_at timestamptz not null
);
