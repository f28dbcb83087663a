-- 批准的项目: without one nobody honours (表彰) or hands out titles (创建). Entered once, never changed.
create table honours.project (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  kind text not null check (kind in ('honour', 'title')),
  -- Whose it is: the committee and government of the area, or one of its departments and mass organisations.
  sponsor text not null check (sponsor in ('committee', 'department')),
  organisation_id uuid not null,
  name text not null,
  -- Of the approval.
  number text not null,
  issuer text not null,
  dated date not null,
  quota integer not null check (quota between 1 and 10000),
  valid_years integer not null check (valid_years between 1 and 20),
  entered_by uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id)
);
create unique index project_number on honours.project (city_id, kind, number);

-- 表彰, 推荐上报 and 选树典型 from the nominations to the end.
create table honours.round (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  kind text not null check (kind in ('honour', 'recommendation', 'example')),
  title text not null,
  -- Whom it is for, in words.
  words text not null,
  organisation_id uuid not null,
  -- The area and the year whose limit it counts against.
  area_id uuid not null,
  year integer not null check (year between 2000 and 2999),
  project_id uuid,
  -- Of a place that holds one a year.
  limited boolean not null,
  -- To whom a recommendation goes.
  up_to text not null,
  quota integer not null check (quota between 1 and 10000),
  closes_on date not null,
  publicity_days integer not null check (publicity_days between 5 and 30),
  state text not null check (state in ('open', 'judging', 'publicity', 'concluded', 'dropped')),
  publicity_from date,
  publicity_until date,
  -- What became of a recommendation.
  taken boolean,
  result_number text not null default '',
  opened_by uuid not null,
  decided_by uuid,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, area_id) references places.area (city_id, id),
  foreign key (city_id, project_id) references honours.project (city_id, id),
  check ((kind = 'honour') = (project_id is not null)),
  check ((kind = 'recommendation') = (up_to <> '')),
  check ((publicity_from is null) = (publicity_until is null)),
  check (state <> 'publicity' or publicity_from is not null),
  check (taken is null or (kind = 'recommendation' and state = 'concluded'))
);
create index round_state on honours.round (city_id, state, closes_on);
create unique index round_limit on honours.round (city_id, area_id, year) where limited and state <> 'dropped';

-- What happened to it, one after the other; nothing of it is changed.
create table honours.step (
  city_id uuid not null references platform.city (id),
  round_id uuid not null,
  number integer not null check (number > 0),
  kind text not null check (kind in (
    'opened', 'seated', 'judging', 'decided', 'answered', 'concluded', 'dropped', 'result'
  )),
  words text not null,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, round_id, number),
  foreign key (city_id, round_id) references honours.round (city_id, id)
);

create table honours.nomination (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  round_id uuid not null,
  nominee text not null check (nominee in ('person', 'family', 'unit')),
  -- Encrypted.
  name bytea not null,
  -- Where a person works, or the unit itself.
  employer_id uuid,
  organisation_id uuid,
  words text not null,
  -- How whoever nominated can be reached, encrypted; of residents only, and only if they wish.
  contact bytea,
  -- Null where a resident nominated.
  by_organisation_id uuid,
  by_id uuid,
  state text not null check (state in ('nominated', 'chosen', 'passed', 'struck')),
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, round_id) references honours.round (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, by_organisation_id) references organisations.organisation (city_id, id),
  check ((by_organisation_id is null) = (by_id is null)),
  check (by_id is null or contact is null)
);
create index nomination_round on honours.nomination (city_id, round_id, at);
create unique index nomination_of_round on honours.nomination (city_id, round_id, id);

-- 评审组: each says first to whom they are close, then marks the others once.
create table honours.juror (
  city_id uuid not null references platform.city (id),
  round_id uuid not null,
  staff_id uuid not null,
  declared_at timestamptz,
  primary key (city_id, round_id, staff_id),
  foreign key (city_id, round_id) references honours.round (city_id, id),
  foreign key (city_id, staff_id) references organisations.staff (city_id, id)
);

create table honours.conflict (
  city_id uuid not null references platform.city (id),
  round_id uuid not null,
  nomination_id uuid not null,
  staff_id uuid not null,
  at timestamptz not null,
  primary key (city_id, nomination_id, staff_id),
  foreign key (city_id, round_id, nomination_id) references honours.nomination (city_id, round_id, id),
  foreign key (city_id, round_id, staff_id) references honours.juror (city_id, round_id, staff_id)
);

create table honours.mark (
  city_id uuid not null references platform.city (id),
  round_id uuid not null,
  nomination_id uuid not null,
  staff_id uuid not null,
  mark integer not null check (mark between 0 and 100),
  at timestamptz not null,
  primary key (city_id, nomination_id, staff_id),
  foreign key (city_id, round_id, nomination_id) references honours.nomination (city_id, round_id, id),
  foreign key (city_id, round_id, staff_id) references honours.juror (city_id, round_id, staff_id)
);

-- What was said against a list while it was public; unanswered, nothing is concluded.
create table honours.objection (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  round_id uuid not null,
  nomination_id uuid,
  words text not null,
  -- Encrypted.
  contact bytea,
  by_organisation_id uuid,
  by_id uuid,
  at timestamptz not null,
  answer text,
  upheld boolean,
  answered_by uuid,
  answered_at timestamptz,
  primary key (city_id, id),
  foreign key (city_id, round_id) references honours.round (city_id, id),
  foreign key (city_id, round_id, nomination_id) references honours.nomination (city_id, round_id, id),
  foreign key (city_id, by_organisation_id) references organisations.organisation (city_id, id),
  check (num_nonnulls(answer, upheld, answered_by, answered_at) in (0, 4))
);
create index objection_round on honours.objection (city_id, round_id, at);

-- Who looked at the contact of whoever nominated or objected, and what for.
create table honours.contact_seen (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  round_id uuid not null,
  of_id uuid not null,
  staff_id uuid not null,
  purpose text not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, round_id) references honours.round (city_id, id)
);

-- 获得荣誉, with the number of its document; never scored.
create table honours.received (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  title text not null,
  number text not null,
  issuer text not null,
  dated date not null,
  organisation_id uuid,
  employer_id uuid,
  withdrawn boolean not null,
  why text not null,
  entered_by uuid not null,
  entered_for uuid not null,
  entered_at timestamptz not null,
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, organisation_id) references organisations.organisation (city_id, id),
  foreign key (city_id, employer_id) references employers.employer (city_id, id),
  foreign key (city_id, entered_for) references organisations.organisation (city_id, id),
  check (num_nonnulls(organisation_id, employer_id) = 1)
);
-- One document honours one body once; what was withdrawn may be entered again.
create unique index received_once on honours.received
  (city_id, number, title, coalesce(organisation_id, employer_id)) where not withdrawn;
create index received_dated on honours.received (city_id, dated desc, id);

grant usage on schema honours to lianxin_app;
grant select, insert, update on honours.round, honours.nomination, honours.juror, honours.objection,
  honours.received to lianxin_app;
grant select, insert on honours.project, honours.step, honours.conflict, honours.mark,
  honours.contact_seen to lianxin_app;
grant delete on honours.juror to lianxin_app;
