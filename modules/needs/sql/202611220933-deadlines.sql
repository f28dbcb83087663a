-- Numbers that a city sets itself, with the day from which each holds and where it comes from. Never changed: a new
-- one is added.
create table needs.deadline (
  city_id uuid not null references platform.city (id),
  kind text not null,
  number integer not null,
  days integer not null check (days between 1 and 250),
  from_day date not null,
  source text not null,
  primary key (city_id, kind, number)
);
grant select, insert on needs.deadline to lianxin_app;
