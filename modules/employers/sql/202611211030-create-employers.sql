create table employers.employer (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  kind text not null check (kind in ('enterprise', 'institution', 'village')),
  name text not null,
  pinyin text not null,
  -- Unified social credit code; a real one may fail its own check digit, so nothing is enforced here.
  uscc text,
  area_id uuid not null,
  has_union boolean not null,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id)
);

grant usage on schema employers to lianxin_app;
grant select, insert, update on employers.employer to lianxin_app;
