-- A text with blanks. The ready-made ones stand in the code and have no row.
create table reports.template (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  organisation_id uuid not null,
  title text not null,
  state text not null check (state in ('live', 'retired')),
  -- The text, its blanks by place, and what a person said of each.
  content jsonb not null,
  version integer not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);

create index template_of on reports.template (city_id, organisation_id, changed_at desc, id desc);

create table reports.template_edition (
  city_id uuid not null references platform.city (id),
  template_id uuid not null,
  version integer not null,
  title text not null,
  state text not null,
  content jsonb not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, template_id, version),
  foreign key (city_id, template_id) references reports.template (city_id, id)
);

-- A report on its way. Once it is issued its words and figures stand in reports.issue alone, where nobody may change
-- or delete a row: not by a trigger but because lianxin_app is granted neither.
create table reports.report (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  organisation_id uuid not null,
  -- The id of the template, or the code of a ready-made one.
  template text not null,
  template_version integer not null,
  -- Of which place: null is the whole city, or all organisations.
  area_id uuid,
  of_organisation_id uuid,
  from_month text not null,
  to_month text not null,
  state text not null check (state in ('draft', 'issued', 'dropped')),
  title text,
  content jsonb,
  version integer not null,
  made_by uuid not null,
  made_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, of_organisation_id) references organisations.organisation (city_id, id),
  check ((state = 'issued') = (content is null)),
  check ((state = 'issued') = (title is null))
);

create index report_changed on reports.report (city_id, changed_at desc, id desc);

create table reports.issue (
  city_id uuid not null references platform.city (id),
  report_id uuid not null,
  template text not null,
  area_id uuid,
  of_organisation_id uuid,
  from_month text not null,
  to_month text not null,
  title text not null,
  content jsonb not null,
  issued_by uuid not null,
  issued_at timestamptz not null,
  supersedes uuid,
  primary key (city_id, report_id),
  -- One report takes the place of another, once.
  unique (city_id, supersedes),
  foreign key (city_id, report_id) references reports.report (city_id, id),
  foreign key (city_id, supersedes) references reports.issue (city_id, report_id)
);

create index issue_of on reports.issue (city_id, template, from_month, to_month);

-- Of two first issues of one report at the same moment the second is refused.
create unique index issue_first
  on reports.issue (city_id, template, area_id, of_organisation_id, from_month, to_month)
  nulls not distinct
  where supersedes is null;

grant usage on schema reports to lianxin_app;
grant select, insert, update on reports.template, reports.report to lianxin_app;
grant select, insert on reports.template_edition, reports.issue to lianxin_app;
