-- One assessment of a year, kept by an office of the joint meeting. Nothing in it is a score before its snapshot.
create table assessment.scheme (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  office_id uuid not null,
  year integer not null check (year between 2000 and 2999),
  title text not null,
  -- So many working days after the snapshot a body may contest.
  contest_days integer not null check (contest_days between 3 and 60),
  state text not null check (state in ('draft', 'published', 'taken', 'closed')),
  changed_by uuid not null,
  changed_at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, office_id) references organisations.organisation (city_id, id)
);
-- No two schemes of an office for one year.
create unique index scheme_year on assessment.scheme (city_id, office_id, year);

-- Every wording of it; once published it is never changed, only superseded.
create table assessment.edition (
  city_id uuid not null references platform.city (id),
  scheme_id uuid not null,
  number integer not null check (number > 0),
  state text not null check (state in ('draft', 'published', 'superseded')),
  -- Bodies, and lines with source, weight and scoring function.
  content jsonb not null,
  -- Everybody who wrote in it: none of them publishes it.
  drafters uuid[] not null,
  drafted_at timestamptz not null,
  published_by uuid,
  published_at timestamptz,
  -- Of which year the effect was shown before it was published.
  effect_year integer,
  primary key (city_id, scheme_id, number),
  foreign key (city_id, scheme_id) references assessment.scheme (city_id, id),
  check ((state = 'draft') = (published_by is null)),
  check ((published_by is null) = (published_at is null))
);
create unique index edition_draft on assessment.edition (city_id, scheme_id) where state = 'draft';
create unique index edition_published on assessment.edition (city_id, scheme_id) where state = 'published';

-- Which body is assessed in which year: by one scheme only.
create table assessment.assessed (
  city_id uuid not null references platform.city (id),
  body_id uuid not null,
  year integer not null,
  scheme_id uuid not null,
  primary key (city_id, body_id, year),
  foreign key (city_id, body_id) references organisations.organisation (city_id, id),
  foreign key (city_id, scheme_id) references assessment.scheme (city_id, id)
);
create index assessed_scheme on assessment.assessed (city_id, scheme_id);

-- The one dated act that scores. Taken once.
create table assessment.snapshot (
  city_id uuid not null references platform.city (id),
  scheme_id uuid not null,
  edition integer not null,
  from_month text not null,
  to_month text not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  taken_on date not null,
  contest_until date not null,
  primary key (city_id, scheme_id),
  foreign key (city_id, scheme_id, edition) references assessment.edition (city_id, scheme_id, number)
);

-- Each value with its points, as it was on the day; a later row of the same line corrects the one before and names it.
create table assessment.score (
  city_id uuid not null references platform.city (id),
  scheme_id uuid not null,
  body_id uuid not null,
  line text not null,
  number integer not null check (number > 0),
  corrects integer,
  contest_id uuid,
  -- As it was published on the day; null where it was not scored, with the reason.
  value double precision,
  last_value double precision,
  unscored text,
  -- Whether everybody may read the value: none of one to four is in it or can be computed from it.
  open boolean not null,
  -- Hundredths of a point, of one hundred points.
  points integer check (points between 0 and 10000),
  at timestamptz not null,
  primary key (city_id, scheme_id, body_id, line, number),
  foreign key (city_id, scheme_id) references assessment.snapshot (city_id, scheme_id),
  foreign key (city_id, body_id) references organisations.organisation (city_id, id),
  check ((points is null) = (unscored is not null)),
  check ((corrects is null) = (number = 1)),
  check ((corrects is null) = (contest_id is null))
);

-- A body says that a value of its own is wrong, with facts; somebody else decides.
create table assessment.contest (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  version integer not null,
  scheme_id uuid not null,
  body_id uuid not null,
  line text not null,
  facts text not null,
  -- Addresses of records inside this system.
  links text[] not null,
  state text not null check (state in ('open', 'accepted', 'refused')),
  contested_by uuid not null,
  contested_at timestamptz not null,
  decided_by uuid,
  decided_at timestamptz,
  reason text,
  primary key (city_id, id),
  foreign key (city_id, scheme_id) references assessment.snapshot (city_id, scheme_id),
  foreign key (city_id, body_id) references organisations.organisation (city_id, id),
  check ((state = 'open') = (decided_by is null)),
  check ((decided_by is null) = (reason is null))
);
create unique index contest_open on assessment.contest (city_id, scheme_id, body_id, line) where state = 'open';
create index contest_scheme on assessment.contest (city_id, scheme_id, contested_at);

-- What follows from a closed assessment.
create table assessment.follow_up (
  city_id uuid not null references platform.city (id),
  id uuid not null,
  scheme_id uuid not null,
  kind text not null check (kind in ('recognition', 'talk', 'merged')),
  -- Null for tables that were merged for all.
  body_id uuid,
  on_day date not null,
  words text not null,
  -- With whom a talk was.
  people text not null,
  -- Of merged tables: how many there were and are, who fills them, how often a year, how many minutes each takes.
  tables_before integer,
  tables_after integer,
  fillers integer,
  times_a_year integer,
  minutes_each integer,
  by_id uuid not null,
  at timestamptz not null,
  primary key (city_id, id),
  foreign key (city_id, scheme_id) references assessment.scheme (city_id, id),
  foreign key (city_id, body_id) references organisations.organisation (city_id, id),
  check ((kind = 'merged') = (tables_before is not null)),
  check (kind = 'merged' or body_id is not null)
);
create index follow_up_scheme on assessment.follow_up (city_id, scheme_id, on_day);

grant usage on schema assessment to lianxin_app;
grant select, insert, update on assessment.scheme, assessment.edition, assessment.contest to lianxin_app;
grant select, insert, delete on assessment.assessed to lianxin_app;
grant select, insert on assessment.snapshot, assessment.score, assessment.follow_up to lianxin_app;
