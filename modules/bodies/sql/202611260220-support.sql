-- 对组织的保障：what a body has for its work in a year, from its own line's books
create table bodies.support (
  city_id uuid not null references platform.city (id),
  body_id uuid not null,
  year integer not null check (year between 2000 and 2099),
  version integer not null,
  money_fen bigint check (money_fen >= 0),
  rooms integer check (rooms >= 0),
  full_time integer check (full_time >= 0),
  part_time integer check (part_time >= 0),
  source text not null,
  primary key (city_id, body_id, year),
  foreign key (city_id, body_id) references bodies.body (city_id, id)
);

-- What a rule asks for, by edition; the system brings none.
create table bodies.support_rule (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  kind text not null,
  level text not null,
  money_fen bigint check (money_fen >= 0),
  rooms integer check (rooms >= 0),
  full_time integer check (full_time >= 0),
  part_time integer check (part_time >= 0),
  edition text not null,
  effective_from date not null,
  source text not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, kind, level, effective_from)
);

grant select, insert, update on bodies.support, bodies.support_rule to lianxin_app;
