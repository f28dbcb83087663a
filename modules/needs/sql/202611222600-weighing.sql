-- How much each thing counts when services are proposed. Without a row the usual weights hold; the highest version holds.
create table needs.weighing (
  city_id uuid not null,
  version integer not null,
  weights jsonb not null,
  -- The trial that was seen before it was taken; null where an earlier version was put back.
  trial_id uuid,
  -- The version whose weights were put back; 0 are the usual ones.
  restored integer,
  why text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, version),
  foreign key (city_id, by_id) references organisations.staff (city_id, id)
);

-- What other weights would have done to last month's needs. It keeps ids and counts, none of the words.
create table needs.weighing_trial (
  city_id uuid not null,
  id uuid not null,
  -- The version it was compared with.
  version integer not null,
  -- JSON's null while they are still to be learned, and where nothing better was found.
  weights jsonb not null,
  learns boolean not null,
  learned jsonb not null,
  state text not null check (state in ('waiting', 'learning', 'comparing', 'done')),
  need_ids uuid[] not null,
  -- Of the work under way: needs, or steps of learning.
  done integer not null,
  result jsonb not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, made_by) references organisations.staff (city_id, id)
);
create index weighing_trial_own on needs.weighing_trial (city_id, made_by, made_at desc);
alter table needs.weighing add foreign key (city_id, trial_id) references needs.weighing_trial (city_id, id);

grant select, insert on needs.weighing to lianxin_app;
grant select, insert, update on needs.weighing_trial to lianxin_app;
