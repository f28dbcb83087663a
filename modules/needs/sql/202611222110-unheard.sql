-- A resident wrote, and nobody of this organisation has opened the need since or done anything with it.
create table needs.unheard (
  city_id uuid not null,
  organisation_id uuid not null,
  need_id uuid not null,
  -- The first of their words that nobody has read.
  at timestamptz not null,
  primary key (city_id, organisation_id, need_id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create index unheard_need on needs.unheard (city_id, need_id);
grant select, insert, update, delete on needs.unheard to lianxin_app;

alter table needs.line add column unheard boolean not null default false;
create index line_unheard on needs.line (city_id, organisation_id) where unheard;
