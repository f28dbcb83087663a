-- The city's own numbers of days: how long who left a body is still known by name, and when a founding stands still.
create table bodies.days (
  city_id uuid not null references platform.city (id),
  version integer not null,
  former_kept integer not null check (former_kept between 30 and 3650),
  standstill integer not null check (standstill between 7 and 730),
  primary key (city_id)
);
grant select, insert, update on bodies.days to lianxin_app;
