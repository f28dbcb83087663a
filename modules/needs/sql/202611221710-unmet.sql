-- What somebody needed and the city had no answer for. Opened and closed by a follower, each with the happening it
-- comes from; one open entry for each need, category and reason.
create table needs.unmet (
  city_id uuid not null,
  -- The happening that opened it.
  id uuid not null,
  need_id uuid not null,
  why text not null check (why in ('declined', 'expired', 'no_candidate', 'not_solved')),
  -- How often it happened: two organisations declined.
  times integer not null default 1,
  -- Of the service that could not be given, else of the need.
  category_code text,
  area_id uuid,
  -- Whom it is for, told by the words; taken out when they are erased.
  groups text[] not null,
  -- Whose leg it was; null where nobody was found.
  organisation_id uuid,
  leg_id uuid,
  opened_at timestamptz not null,
  -- It was solved after all, or somebody was found.
  closed_at timestamptz,
  closed_by uuid,
  primary key (city_id, id),
  foreign key (city_id, need_id) references needs.need (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, category_code) references services.category (city_id, code),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  check ((closed_at is null) = (closed_by is null))
);
create unique index unmet_open on needs.unmet (city_id, need_id, why, coalesce(category_code, '')) where closed_at is null;
create index unmet_need on needs.unmet (city_id, need_id);
create index unmet_opened on needs.unmet (city_id, opened_at);
-- What is left to be done of a matter that was partly solved; the resident reads it.
alter table needs.leg add column remains text;
-- When it was told that a leg is long past its deadline.
alter table needs.leg add column expired_at timestamptz;
create index leg_late on needs.leg (city_id, deadline) where state in ('dispatched', 'taken_on') and expired_at is null;
grant select, insert, update on needs.unmet to lianxin_app;
