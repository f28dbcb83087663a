alter table places.area add column version integer not null default 1;
alter table places.area add column closed_at timestamptz;
-- GB/T 2260 and the statistical codes below it; null where a city gave none.
alter table places.area add column code text;
create index area_parent on places.area (city_id, parent_id);

alter table places.station add column version integer not null default 1;
alter table places.station add column closed_at timestamptz;
-- Known only where somebody has looked them up.
alter table places.station alter column longitude drop not null;
alter table places.station alter column latitude drop not null;

-- The help lines are one list with one order, changed as a whole.
create table places.help_line_list (
  city_id uuid not null references platform.city (id),
  version integer not null,
  primary key (city_id)
);
grant select, insert, update on places.help_line_list to lianxin_app;
grant delete on places.help_line to lianxin_app;
