-- A question to the ledger, kept as data. One row is one indicator that the city added or changed; the ready-made ones
-- stand in the code until somebody changes them.
create table ledger.indicator (
  city_id uuid not null references platform.city (id),
  code text not null,
  version integer not null,
  content jsonb not null,
  state text not null check (state in ('live', 'retired')),
  changed_by uuid,
  changed_at timestamptz not null,
  primary key (city_id, code)
);

-- Every version; a month is told by the one that was in effect at its end.
create table ledger.indicator_edition (
  city_id uuid not null references platform.city (id),
  code text not null,
  version integer not null,
  content jsonb not null,
  state text not null,
  -- The first day it is in effect, `2026-11-01`.
  effective_from text not null,
  -- The version whose content was put back.
  restored integer,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, code, version),
  foreign key (city_id, code) references ledger.indicator (city_id, code)
);

grant select, insert, update on ledger.indicator to lianxin_app;
grant select, insert on ledger.indicator_edition to lianxin_app;
