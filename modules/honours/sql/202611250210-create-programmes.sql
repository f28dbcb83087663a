-- 创建: a title that organisations and employers build up to and are looked at again for, under an approved project.
create table honours.programme (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  project_id uuid not null,
  organisation_id uuid not null,
  title text not null,
  -- What is to be there, one after the other, in words.
  criteria jsonb not null,
  -- After so many years everybody who holds it is looked at again.
  recheck_years integer not null check (recheck_years between 1 and 10),
  opened_by uuid not null,
  opened_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, project_id) references honours.project (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create unique index programme_project on honours.programme (city_id, project_id);

create table honours.title (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  programme_id uuid not null,
  -- Who is to hold it: one of the two.
  organisation_id uuid,
  employer_id uuid,
  by_organisation_id uuid not null,
  by_id uuid not null,
  state text not null check (state in ('applied', 'building', 'built', 'seen', 'kept', 'withdrawn')),
  -- Who accepted it first; somebody else does so after them.
  first_by uuid,
  -- By when it is looked at again.
  due_on date,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, programme_id) references honours.programme (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  foreign key (city_id, by_organisation_id) references organisations.organisation (city_id, id),
  check (num_nonnulls(organisation_id, employer_id) = 1),
  check ((state = 'kept') = (due_on is not null)),
  check (state <> 'seen' or first_by is not null)
);
-- One applies once; after a title was withdrawn one may apply again.
create unique index title_once on honours.title
  (city_id, programme_id, coalesce(organisation_id, employer_id)) where state <> 'withdrawn';
create index title_due on honours.title (city_id, due_on, id);

-- What happened to it, one after the other; nothing of it is changed.
create table honours.title_step (
  city_id uuid not null references platform.city (id),
  title_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in (
    'applied', 'admitted', 'built', 'seen', 'kept', 'rechecked', 'withdrawn'
  )),
  words text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, title_id, number),
  foreign key (city_id, title_id) references honours.title (city_id, id)
);

-- An update of a programme only ever locks it, so that its quota is not passed by two at once.
grant select, insert on honours.title_step to lianxin_app;
grant select, insert, update on honours.programme, honours.title to lianxin_app;
