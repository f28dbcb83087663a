-- The newest number of each office and year; taken under its lock, so that no two are given the same.
create table supervision.register (
  city_id uuid not null references platform.city (id),
  office_id uuid not null,
  year integer not null check (year between 2000 and 2999),
  last integer not null check (last > 0),
  primary key (city_id, office_id, year),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id)
);

-- 督办件 and 问题整改: what the meeting agreed, a leader assigned or an inspection found, seen through until it is struck off.
create table supervision.matter (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  office_id uuid not null,
  year integer not null,
  number integer not null,
  kind text not null check (kind in ('assigned', 'finding')),
  -- What was assigned rests on exactly one of these; a finding on neither.
  agreed_item_id uuid,
  paper_item_id uuid,
  -- Where a finding comes from.
  source text check (source in ('inspection', 'audit', 'democratic-life', 'self-check', 'other')),
  -- The meeting, the leader or the inspection, as it is named.
  origin text not null,
  words text not null,
  -- The leader whose note it is, where they have an account.
  leader_id uuid,
  -- Whom and which day the meeting or the note named, to be proposed when it is ordered.
  named_id uuid,
  named_due date,
  organisation_id uuid,
  due date,
  state text not null check (state in ('registered', 'ordered', 'answered', 'returned', 'struck', 'withdrawn')),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, named_id) references organisations.organisation (city_id, id),
  foreign key (city_id, agreed_item_id) references meetings.agreed_item (city_id, id),
  foreign key (city_id, paper_item_id) references papers.item (city_id, id),
  check (num_nonnulls(agreed_item_id, paper_item_id, source) = 1),
  check ((kind = 'finding') = (source is not null)),
  check ((organisation_id is null) = (due is null)),
  check (state in ('registered', 'withdrawn') or organisation_id is not null)
);
create unique index matter_number on supervision.matter (city_id, office_id, year, number);
-- One origin is registered once.
create unique index matter_agreed on supervision.matter (city_id, agreed_item_id) where agreed_item_id is not null;
create unique index matter_paper on supervision.matter (city_id, paper_item_id) where paper_item_id is not null;
create index matter_organisation on supervision.matter (city_id, organisation_id);
create index matter_running on supervision.matter (city_id, due, id) where state in ('ordered', 'returned');

-- What happened to it, one after the other; nothing of it is changed.
create table supervision.step (
  city_id uuid not null references platform.city (id),
  matter_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in ('registered', 'ordered', 'answered', 'returned', 'struck', 'withdrawn')),
  organisation_id uuid,
  due date,
  words text not null,
  -- A figure of the ledger as it was read, or what three people said on the telephone by the numbers of their needs.
  proof jsonb,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, matter_id, number),
  foreign key (city_id, matter_id) references supervision.matter (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

-- Who was told of a day that comes or went, each once for that day.
create table supervision.told (
  city_id uuid not null references platform.city (id),
  matter_id uuid not null,
  step text not null check (step in ('remind', 'head', 'leader')),
  on_day date not null,
  at timestamptz not null,
  primary key (city_id, matter_id, step, on_day),
  foreign key (city_id, matter_id) references supervision.matter (city_id, id)
);

-- Working days of the chain, as a city set them; the newest holds.
create table supervision.chain (
  city_id uuid not null references platform.city (id),
  number integer not null check (number > 0),
  remind_before integer not null check (remind_before between 1 and 30),
  head_after integer not null check (head_after between 1 and 60),
  leader_after integer not null check (leader_after <= 120),
  source text not null,
  set_by uuid not null,
  at timestamptz not null,
  primary key (city_id, number),
  check (leader_after > head_after)
);

grant usage on schema supervision to lianxin_app;
grant select, insert, update on supervision.register, supervision.matter to lianxin_app;
grant select, insert on supervision.step, supervision.told, supervision.chain to lianxin_app;
