create table services.category (
  city_id uuid not null references platform.city (id),
  code text not null,
  parent_code text,
  name text not null,
  name_en text not null,
  position integer not null,
  primary key (city_id, code),
  foreign key (city_id, parent_code) references services.category (city_id, code)
);

create table services.service (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  pinyin text not null,
  summary text not null,
  category_code text not null,
  groups text[] not null,
  -- Empty means the whole city.
  area_ids uuid[] not null,
  documents text[] not null,
  promise_days integer not null check (promise_days between 1 and 365),
  delivery text not null check (delivery in ('dispatch', 'appointment', 'drop-in', 'link')),
  phone text not null,
  -- Stated limit of open legs; null means none.
  capacity integer check (capacity > 0),
  said_as text[] not null,
  purpose text not null,
  version integer not null default 1,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code)
);

grant usage on schema services to lianxin_app;
grant select, insert, update on services.category, services.service to lianxin_app;
