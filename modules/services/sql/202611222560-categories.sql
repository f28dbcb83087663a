-- Categories are kept by the city itself: what belongs there, in whose words, and what became of them.
alter table services.category
  add column about text not null default '',
  -- As residents say it: read like what they wrote.
  add column said_as text[] not null default '{}',
  add column state text not null default 'live' check (state in ('live', 'off')),
  -- What has this code is of that category now.
  add column merged_into text,
  add column version integer not null default 1,
  add column changed_by uuid,
  add column changed_at timestamptz,
  add foreign key (city_id, merged_into) references services.category (city_id, code),
  add check (merged_into is null or state = 'off');

create table services.category_edition (
  city_id uuid not null references platform.city (id),
  code text not null,
  version integer not null,
  content jsonb not null,
  state text not null,
  merged_into text,
  -- The version whose content was put back.
  restored integer,
  why text not null,
  by_id uuid,
  at timestamptz not null,
  primary key (city_id, code, version),
  foreign key (city_id, code) references services.category (city_id, code)
);
grant select, insert on services.category_edition to lianxin_app;
