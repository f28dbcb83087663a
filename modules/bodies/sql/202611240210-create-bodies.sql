-- 组织: the field's own bodies. Most have no account; a body may be an organisation of the system.
create table bodies.body (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  -- The number in the books of its own line, where it has one.
  code text,
  kind text not null,
  level text not null check (level in ('city', 'county', 'township', 'village', 'unit')),
  unit_kind text check (unit_kind in ('organ', 'institution', 'enterprise', 'new-economy', 'school', 'abroad', 'other')),
  name text not null,
  pinyin text not null,
  area_id uuid not null,
  parent_id uuid,
  -- Whose guidance it follows in its work, where that is another than its parent.
  guide_id uuid,
  organisation_id uuid,
  employer_id uuid,
  founded_on date,
  members integer check (members >= 0),
  members_on date,
  members_source text not null,
  ended_on date,
  -- Of the current term, moved with the terms in the same transaction: lists filter by them.
  elected_on date,
  due_on date,
  primary key (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, parent_id) references bodies.body (city_id, id),
  foreign key (city_id, guide_id) references bodies.body (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  check (parent_id <> id and guide_id <> id),
  check (members is null or (members_on is not null and members_source <> ''))
);
create unique index body_code on bodies.body (city_id, kind, code) where code is not null;
create unique index body_name on bodies.body (city_id, kind, area_id, name);
create index body_parent on bodies.body (city_id, parent_id);
create index body_due on bodies.body (city_id, due_on) where ended_on is null;

-- Locked by whoever hangs a body elsewhere, so that two moves at once make no ring.
create table bodies.tree (
  city_id uuid not null references platform.city (id),
  primary key (city_id)
);

-- 届期
create table bodies.term (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  body_id uuid not null,
  number integer,
  elected_on date not null,
  -- As the election said; empty where the charter leaves no choice.
  years integer check (years between 1 and 10),
  -- By the edition in force on the day of the election; anew when an edition is entered later.
  due_on date not null,
  withdrawn boolean not null,
  primary key (city_id, id),
  unique (city_id, body_id, id),
  foreign key (city_id, body_id) references bodies.body (city_id, id)
);
create unique index term_day on bodies.term (city_id, body_id, elected_on) where not withdrawn;

-- 提前、延期换届的批准
create table bodies.approval (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  body_id uuid not null,
  term_id uuid not null,
  kind text not null check (kind in ('early', 'late')),
  until_on date not null,
  approver text not null,
  document_number text not null,
  decided_on date not null,
  primary key (city_id, id),
  foreign key (city_id, body_id, term_id) references bodies.term (city_id, body_id, id)
);

-- 领导班子
create table bodies.post (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  body_id uuid not null,
  name text not null,
  working text not null check (working in ('full', 'part', 'seconded')),
  established integer not null check (established between 1 and 99),
  position integer not null,
  removed boolean not null,
  primary key (city_id, id),
  unique (city_id, body_id, id),
  foreign key (city_id, body_id) references bodies.body (city_id, id)
);

create table bodies.holder (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  body_id uuid not null,
  post_id uuid not null,
  name text not null,
  birth_year integer check (birth_year between 1900 and 2099),
  since_on date,
  until_on date,
  -- What else the person holds, here and elsewhere.
  others text[] not null,
  primary key (city_id, id),
  foreign key (city_id, body_id, post_id) references bodies.post (city_id, body_id, id)
);
create index holder_body on bodies.holder (city_id, body_id);

-- 章程的任期规定, by edition: what a city enters goes before what the system brings.
create table bodies.term_rule (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  kind text not null,
  level text not null,
  edition text not null,
  effective_from date not null,
  years integer[] not null,
  usual integer,
  most_early integer not null check (most_early between 0 and 60),
  most_late integer not null check (most_late between 0 and 60),
  source text not null,
  entered_by uuid,
  entered_at timestamptz not null,
  primary key (city_id, id),
  unique (city_id, kind, level, effective_from)
);

create table bodies.threshold (
  city_id uuid not null references platform.city (id),
  version integer not null,
  most_others integer not null check (most_others between 0 and 50),
  old_age integer not null check (old_age between 18 and 100),
  mean_age integer not null check (mean_age between 18 and 100),
  source text not null,
  primary key (city_id)
);

-- What was told, so that nothing is told twice.
create table bodies.reminder (
  city_id uuid not null references platform.city (id),
  body_id uuid not null,
  due_on date not null,
  months integer not null,
  told_at timestamptz not null,
  primary key (city_id, body_id, due_on, months),
  foreign key (city_id, body_id) references bodies.body (city_id, id)
);

grant usage on schema bodies to lianxin_app;
grant select, insert, update on all tables in schema bodies to lianxin_app;
